package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The delegate went through a door, as the phone at that door noted it, perhaps without a network.
 *
 * @param id made by the phone, so the same note twice is one
 * @param door code of the door: {@code cua-chinh}
 * @param at by the phone's clock, put right by its difference from ours
 * @param undone true if the phone took it back; null otherwise
 * @param substitute who came instead of the delegate, as the door noted it; null if nobody had to be noted
 */
public record Passage(
        String id,
        String door,
        Instant at,
        @Nullable Boolean undone,
        @Nullable String substitute) {

    public Passage(String id, String door, Instant at) {
        this(id, door, at, null, null);
    }

    /** @param substitute null if nobody has to be noted */
    public static Passage of(String id, String door, Instant at, @Nullable String substitute) {
        return new Passage(id, door, at, null, substitute);
    }

    Passage erased(String marker) {
        return new Passage(id, door, at, undone, substitute == null ? null : marker);
    }

    boolean holds() {
        return !Boolean.TRUE.equals(undone);
    }

    Passage takenBack() {
        return new Passage(id, door, at, true, substitute);
    }

    boolean isOf(@Nullable CheckIn checkIn) {
        return checkIn != null && checkIn.door().equals(door) && checkIn.at().equals(at);
    }
}
