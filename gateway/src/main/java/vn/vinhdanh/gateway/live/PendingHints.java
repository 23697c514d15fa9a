package vn.vinhdanh.gateway.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one stream has still to send. A document that changes again while its hint waits has one hint. If too many wait,
 * because the client reads slowly, all of them are replaced by one message: read everything again. Thread-safe.
 */
final class PendingHints {

    static final int MOST = 500;

    /** Some hints were not heard or are lost. */
    static final String RESYNC = "event: resync\ndata: {}\n\n";

    private final Set<Hint> hints = new LinkedHashSet<>();
    private boolean incomplete;
    private boolean ended;

    synchronized void add(Hint hint) {
        if (incomplete) {
            return;
        }
        hints.add(hint);
        if (hints.size() > MOST) {
            lose();
        }
        notifyAll();
    }

    synchronized void lose() {
        hints.clear();
        incomplete = true;
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /**
     * Waits for messages.
     *
     * @return all messages that wait; empty if none came in this time; null after the end
     */
    synchronized @Nullable String take(Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!ended && !incomplete && hints.isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return "";
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        if (ended) {
            return null;
        }
        String messages =
                incomplete ? RESYNC : hints.stream().map(Hint::message).collect(Collectors.joining());
        hints.clear();
        incomplete = false;
        return messages;
    }
}
