package vn.vinhdanh.systemtests.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.systemtests.running.Java;
import vn.vinhdanh.systemtests.running.Signals;

/** The built-in document store as a process of the harness, which can kill it. */
final class StoreProcess implements AutoCloseable {

    private final Path libraries;
    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private StoreProcess(Path libraries, Path folder, int port, Map<String, String> environment) {
        this.libraries = libraries;
        this.folder = folder;
        this.port = port;
        this.environment = environment;
        this.process = launch();
    }

    /** Returns when clients can connect. */
    static StoreProcess start(Path home, Path folder, int port, Map<String, String> environment) {
        return new StoreProcess(home.resolve("local-stack/target/lib"), folder, port, environment);
    }

    String address() {
        return "mongodb://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    synchronized void kill() {
        Signals.kill(process.toHandle());
    }

    /** Starts it again on the same port and folder, unless it is alive. Returns when clients can connect. */
    synchronized void restart() {
        if (!process.isAlive()) {
            process = launch();
        }
    }

    @Override
    public synchronized void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process launch() {
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Java.program(),
                            "-Xmx192m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:-UsePerfData",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            libraries + "/*",
                            "vn.vinhdanh.embedded.DocumentStoreMain",
                            folder.toString(),
                            Integer.toString(port)))
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolveSibling("store.log").toFile()));
            builder.environment().putAll(environment);
            Process started = builder.start();
            awaitReady(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("the document store could not be started", e);
        }
    }

    /** The store prints its address when clients can connect. */
    private void awaitReady(Process started) throws IOException {
        BufferedReader output = started.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(address())) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the document store did not start on port " + port);
        }
    }
}
