package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first check-in of a delegate or the substitute. Later ones do not change it.
 *
 * @param door code of the door: {@code cua-chinh}
 * @param trial true before the day of the conference: the door tries its devices. The first check-in of the day replaces
 *     it. Null in documents of before, which count as of the day
 * @param substitute who came instead, as the door noted it; null if nobody had to be noted
 */
public record CheckIn(
        String door,
        Instant at,
        @Nullable Boolean trial,
        @Nullable String substitute) {

    public CheckIn(String door, Instant at) {
        this(door, at, null, null);
    }

    CheckIn erased(String marker) {
        return new CheckIn(door, at, trial, substitute == null ? null : marker);
    }

    public boolean wasTrial() {
        return Boolean.TRUE.equals(trial);
    }
}
