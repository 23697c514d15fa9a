package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.systemtests.running.Java;

/**
 * A bare program in a JVM of its own, with the options of the services' JVMs. Its first line of output is its HTTP
 * address.
 */
record BareProcess(Process process, String address) implements AutoCloseable {

    /** The name of the process in the results. */
    static final String NAME = "bare program";

    static BareProcess start(SystemUnderTest system, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Java.program(),
                "@" + system.running().home().resolve("local-stack/jvm.options"),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(system.jvms().environment());
        Process process = builder.start();
        String address = process.inputReader().readLine();
        if (address == null) {
            throw new IOException(program.getName() + " did not start");
        }
        return new BareProcess(process, address);
    }

    /** An operation of a load whose processor time is measured in this process. */
    ClosedLoad.Turn turn(Operation operation) {
        return new ClosedLoad.Turn(operation, Map.of(NAME, process.toHandle()));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
