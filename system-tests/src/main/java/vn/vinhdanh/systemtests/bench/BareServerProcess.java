package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@link BareServer} in a JVM of its own, with the options of the services' JVMs. */
record BareServerProcess(Process process, String address) implements AutoCloseable {

    static BareServerProcess start(RunningSystem system, int answerBytes) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + system.home().resolve("local-stack/jvm.options"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        system.identity() + "/oauth2/jwks",
                        Integer.toString(answerBytes)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String address = process.inputReader().readLine();
        if (address == null) {
            throw new IOException("the bare server did not start");
        }
        return new BareServerProcess(process, address);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
