package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import vn.vinhdanh.systemtests.Client;
import vn.vinhdanh.systemtests.running.FreePorts;
import vn.vinhdanh.systemtests.running.SecondInstance;
import vn.vinhdanh.systemtests.running.Signals;

/** A second instance of a service, for a while. */
final class Twin implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private Twin(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Twin of(ProcessHandle first, Path folder) throws IOException {
        int port = FreePorts.next(1).getFirst();
        return new Twin(SecondInstance.start(first, port, folder.resolve("twins.log")), port);
    }

    /** @throws AssertionError if it does not become ready: without it nobody takes over what the first one holds */
    void awaitReady() {
        Client client = new Client("http://127.0.0.1:" + port, null, Duration.ZERO);
        Waiting.untilTrue(START_LIMIT, "the second instance", () -> isReady(client));
    }

    private static boolean isReady(Client client) {
        try {
            return client.get("/actuator/health/readiness").status() == 200;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    /** SIGKILL: what it held must be taken over once more. */
    @Override
    public void close() {
        Signals.kill(process.toHandle());
    }
}
