package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.Client;

/** A mail server that refuses, hangs, or dies between accepting a message and saying so. */
final class MailTrouble implements Trouble {

    /** The mailbox's moods, by what they do to a sender. */
    private static final Map<String, String> MOODS = Map.of(
            "BUSY", "answers 451",
            "REFUSING", "answers 550",
            "HANGING", "hangs",
            "CUTTING", "accepts and dies before it answers");

    private final Client mailbox;
    private final String mood;

    /** @param mood of the mailbox, as its API names it */
    MailTrouble(String mailbox, String mood) {
        this.mailbox = new Client(mailbox, null, Waiting.PATIENCE);
        this.mood = mood;
    }

    @Override
    public Fault draw(RandomGenerator chance) {
        Duration length = Duration.ofMillis(3_000 + chance.nextInt(5_000));
        String what = String.format(Locale.ROOT, "the mail server %s, for %d ms", MOODS.get(mood), length.toMillis());
        return new Fault(what, () -> {
            become(mood);
            Waiting.pause(length);
            become("ACCEPTING");
        });
    }

    private void become(String next) {
        mailbox.put("/api/mood/" + next, Map.of()).expectDone();
    }
}
