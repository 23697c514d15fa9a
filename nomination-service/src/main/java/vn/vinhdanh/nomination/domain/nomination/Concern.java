package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Discipline, an investigation or an open complaint that became known after the submission. Until it is settled the
 * nomination is not appraised, put to the vote or approved.
 *
 * @param by name of the person who entered it
 * @param settlement null while it is open
 */
public record Concern(
        String text, String by, Instant at, @Nullable Settlement settlement) {

    /** How it ended: not founded, closed, withdrawn… */
    public record Settlement(String text, String by, Instant at) {}

    public static Concern raised(String text, String by, Instant at) {
        return new Concern(text, by, at, null);
    }

    boolean isOpen() {
        return settlement == null;
    }

    Concern settled(Settlement how) {
        return isOpen() ? new Concern(text, by, at, how) : this;
    }
}
