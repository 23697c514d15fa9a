package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.vinhdanh.systemtests.bench.letter.BareLetterServer;
import vn.vinhdanh.systemtests.running.ApiClient;

/** The bare program that renders invitations and hands them to the SMTP server of a running system. */
record BareLetters(BareProcess bare, ApiClient client) implements AutoCloseable {

    static BareLetters start(SystemUnderTest system) throws IOException {
        BareProcess bare = BareProcess.start(
                system,
                BareLetterServer.class,
                system.running()
                        .home()
                        .resolve("platform/paper/src/main/resources/vn/vinhdanh/paper/fonts")
                        .toString(),
                Integer.toString(system.running().smtpPort()));
        return new BareLetters(bare, new ApiClient(bare.address(), null, Duration.ZERO));
    }

    /** Returns when the SMTP server has accepted the letter. */
    void send() {
        client.post("/letters").expectSuccess();
    }

    /** Renders a page without sending it. */
    void renderPage() {
        client.post("/pages").expectSuccess();
    }

    /** Its own process, together with the processes of the system that receive its letters. */
    Map<String, ProcessHandle> processes(SystemUnderTest system) {
        Map<String, ProcessHandle> processes = new HashMap<>();
        processes.put(BareProcess.NAME, bare.process().toHandle());
        system.running().mailServer().ifPresent(server -> processes.put(SystemUnderTest.MAILBOX, server));
        return processes;
    }

    @Override
    public void close() {
        bare.close();
    }
}
