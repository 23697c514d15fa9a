package vn.vinhdanh.delegate.domain.door;

import java.time.Instant;

/**
 * Somebody who is not on the list and stood at a door, as the phone there noted it.
 *
 * @param id made by the phone, so the same note twice is one
 * @param unit as the person said it; it may be none of the plan
 * @param reason why the person came
 * @param door code of the door: {@code cua-chinh}
 * @param at by the phone's clock, put right by its difference from ours
 */
public record WalkIn(String id, String name, String unit, String reason, String door, Instant at, Stage stage) {

    /** What became of the note. */
    public enum Stage {
        IN,
        /** The rule of the conference did not let the person in. */
        REFUSED,
        /** The phone took the note back. */
        TAKEN_BACK
    }

    WalkIn as(Stage next) {
        return new WalkIn(id, name, unit, reason, door, at, next);
    }

    WalkIn erased(String marker) {
        return new WalkIn(id, marker, marker, marker, door, at, stage);
    }
}
