package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.Client;

/** A mail server that refuses, hangs, or dies between accepting a message and saying so. */
final class MailTrouble {

    /** The mailbox's moods, by what they do to a sender. */
    private static final Map<String, String> MOODS = Map.of(
            "ANSWER_BUSY", "answers 451",
            "REJECT", "answers 550",
            "HANG", "hangs",
            "DISCONNECT_AFTER_ACCEPT", "accepts and dies before it answers");

    private final Client mailbox;

    /** One mood after the other: the end of one would be the end of both. */
    private final Lock moody = new ReentrantLock();

    MailTrouble(String mailbox) {
        this.mailbox = new Client(mailbox, null, Waiting.PATIENCE);
    }

    Fault busy(RandomGenerator chance) {
        return mood("ANSWER_BUSY", chance);
    }

    Fault refusing(RandomGenerator chance) {
        return mood("REJECT", chance);
    }

    Fault hanging(RandomGenerator chance) {
        return mood("HANG", chance);
    }

    Fault dying(RandomGenerator chance) {
        return mood("DISCONNECT_AFTER_ACCEPT", chance);
    }

    /** @param mood of the mailbox, as its API names it */
    private Fault mood(String mood, RandomGenerator chance) {
        Duration length = Duration.ofMillis(3_000 + chance.nextInt(5_000));
        String what = String.format(Locale.ROOT, "the mail server %s, for %d ms", MOODS.get(mood), length.toMillis());
        return new Fault(what, () -> suffer(mood, length));
    }

    private void suffer(String mood, Duration length) {
        moody.lock();
        try {
            become(mood);
            Waiting.pause(length);
        } finally {
            become("NONE");
            moody.unlock();
        }
    }

    private void become(String next) {
        mailbox.put("/api/failure-mode/" + next, Map.of()).expectDone();
    }
}
