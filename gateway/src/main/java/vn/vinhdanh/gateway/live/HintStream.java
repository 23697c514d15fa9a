package vn.vinhdanh.gateway.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import vn.vinhdanh.gateway.problems.ClientLeft;
import vn.vinhdanh.kernel.Actor;

/** The hints of one client, written by the thread of its request. Other threads only add to what waits. */
final class HintStream {

    private static final String HEARTBEAT = "event: heartbeat\ndata: {}\n\n";

    private final String owner;
    private final Actor reader;
    private final Supplier<Instant> end;
    private final Duration heartbeat;
    private final PendingHints pending = new PendingHints();

    /**
     * @param owner whose streams are counted, and end together
     * @param end when the session or the token ends; asked again and again, because the use of a session moves it
     */
    HintStream(String owner, Actor reader, Supplier<Instant> end, Duration heartbeat) {
        this.owner = owner;
        this.reader = reader;
        this.end = end;
        this.heartbeat = heartbeat;
    }

    boolean belongsTo(String other) {
        return owner.equals(other);
    }

    void offer(Hint hint) {
        if (hint.commune().equals(reader.commune()) && hint.kind().isFor(reader.roles())) {
            pending.add(hint);
        }
    }

    /** Hints may have been missed. */
    void resync() {
        pending.lose();
    }

    void end() {
        pending.end();
    }

    /**
     * Returns when the stream has ended.
     *
     * @throws ClientLeft if the client is gone, or has read nothing for as long as a connection may be idle
     */
    void writeTo(OutputStream client) throws IOException {
        try {
            String messages = HEARTBEAT;
            while (messages != null) {
                write(client, messages.isEmpty() ? HEARTBEAT : messages);
                Duration left = Duration.between(Instant.now(), end.get());
                if (!left.isPositive()) {
                    return;
                }
                messages = pending.take(left.compareTo(heartbeat) < 0 ? left : heartbeat);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(OutputStream client, String messages) throws ClientLeft {
        try {
            client.write(messages.getBytes(StandardCharsets.UTF_8));
            client.flush();
        } catch (IOException left) {
            throw new ClientLeft(left);
        }
    }
}
