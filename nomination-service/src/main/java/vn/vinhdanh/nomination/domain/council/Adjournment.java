package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interruption of a session, with the reason that its members read.
 *
 * @param by name of the person who adjourned it
 * @param resumedAt null while it is adjourned, and for good if no vote was open
 */
public record Adjournment(
        String reason, String by, Instant at, @Nullable Instant resumedAt) {

    Adjournment resumed(Instant when) {
        return new Adjournment(reason, by, at, when);
    }
}
