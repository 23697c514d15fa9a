package vn.vinhdanh.platform.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * That the store was put back to an earlier state, as an operator says by {@code vinhdanh.restored-at}. What happened
 * before that moment may have happened without a trace in the store.
 *
 * @param at when it was put back; null if it never was
 */
public record RestoredStore(@Nullable Instant at) {

    /** @throws java.time.format.DateTimeParseException unless it is a time with an offset */
    public static RestoredStore of(Environment environment) {
        String at = environment.getProperty("vinhdanh.restored-at", "");
        return new RestoredStore(at.isBlank() ? null : OffsetDateTime.parse(at).toInstant());
    }

    boolean explains(Instant published) {
        return at != null && published.isBefore(at);
    }
}
