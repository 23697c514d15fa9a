package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Mailbox;

/** Faults of the mail server: it rejects, hangs, or accepts a mail and disconnects before it says so. */
final class MailFaults {

    private static final String NONE = "NONE";

    private final Mailbox mailbox;

    /** Held while a failure mode is set, because the end of one fault would also end another. */
    private final Lock mode = new ReentrantLock();

    MailFaults(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    Fault busy(RandomGenerator random) {
        return fault("ANSWER_BUSY", "answers 451", random);
    }

    Fault rejecting(RandomGenerator random) {
        return fault("REJECT", "answers 550", random);
    }

    Fault hanging(RandomGenerator random) {
        return fault("HANG", "hangs", random);
    }

    Fault disconnecting(RandomGenerator random) {
        return fault("DISCONNECT_AFTER_ACCEPT", "accepts and disconnects before it answers", random);
    }

    /** @param failureMode as the API of the mailbox names it */
    private Fault fault(String failureMode, String description, RandomGenerator random) {
        Duration length = Duration.ofMillis(3_000 + random.nextInt(5_000));
        return new Fault(
                "the mail server " + description + ", for " + length.toMillis() + " ms",
                () -> fail(failureMode, length));
    }

    private void fail(String failureMode, Duration length) {
        mode.lock();
        try {
            mailbox.setFailureMode(failureMode);
            Await.pause(length);
        } finally {
            mailbox.setFailureMode(NONE);
            mode.unlock();
        }
    }
}
