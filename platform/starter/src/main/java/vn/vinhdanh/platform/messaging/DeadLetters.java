package vn.vinhdanh.platform.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.platform.store.PageRequest;

/**
 * The dead letters of this service, for operators. A replay handles the event at once and for this service alone;
 * handlers are idempotent, so a replay of an event that was handled changes nothing. Who replayed it is kept with it.
 */
public final class DeadLetters {

    /** How many letters of a replay were handled, and how many failed again. */
    public record Replayed(int succeeded, int failed) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterStore letters;
    private final EventDispatcher dispatcher;

    public DeadLetters(DeadLetterStore letters, EventDispatcher dispatcher) {
        this.letters = letters;
        this.dispatcher = dispatcher;
    }

    /**
     * Oldest first. Replayed letters are left out unless requested.
     *
     * @param type of the events; null for all
     */
    public List<DeadLetter> list(boolean withReplayed, @Nullable String type, PageRequest page) {
        return letters.page(withReplayed, type, page.after(), page.limit());
    }

    /** The letters that were not replayed, by type. */
    public List<DeadLettersOfKind> byType() {
        return letters.byType();
    }

    /** How many were not replayed. */
    public long waiting() {
        return letters.waiting();
    }

    /**
     * One that was replayed already is left as it is.
     *
     * @throws NotFound if there is none with this id
     * @throws DeadLetterFailsAgain if it fails again
     */
    public void replay(String id, Actor by) {
        StoredDeadLetter letter = letters.find(id).orElseThrow(() -> new NotFound("dead letter"));
        if (letter.waitingSince() == null) {
            return;
        }
        try {
            dispatcher.replay(letter.topic(), letter.message());
        } catch (DataAccessException storeAway) {
            throw storeAway;
        } catch (RuntimeException again) {
            throw new DeadLetterFailsAgain(again);
        }
        letters.replayed(id, by.id());
        LOG.info("Dead letter {} replayed by {}", id, by.id());
    }

    /**
     * Replays all, oldest first, in the order of a list. A letter that fails again stays.
     *
     * @param type of the events; null for all
     */
    public Replayed replayAll(@Nullable String type, Actor by) {
        int succeeded = 0;
        int failed = 0;
        String after = null;
        List<DeadLetter> page;
        do {
            page = letters.page(false, type, after, PageRequest.MAX_LIMIT);
            for (DeadLetter letter : page) {
                after = letter.id();
                try {
                    replay(letter.id(), by);
                    succeeded++;
                } catch (RuntimeException again) {
                    failed++;
                }
            }
        } while (!page.isEmpty());
        return new Replayed(succeeded, failed);
    }
}
