package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.RecordWalkIns.Settled;
import vn.vinhdanh.delegate.domain.door.WalkIn;
import vn.vinhdanh.kernel.RuleViolation;

/**
 * How one note of a walk-in was settled. The phone forgets it, and shows one that was refused.
 *
 * @param id of the note
 * @param stage null if the note could not be taken over
 * @param code of the rule that did not let the person in, or did not take the note over; null otherwise
 * @param vi why, in Vietnamese
 * @param en why, in English
 */
record SettledWalkInResponse(
        String id,
        WalkIn.@Nullable Stage stage,
        @Nullable String code,
        @Nullable String vi,
        @Nullable String en) {

    static SettledWalkInResponse of(Settled settled) {
        @Nullable WalkIn walkIn = settled.walkIn();
        @Nullable RuleViolation refusal = settled.refusal();
        return new SettledWalkInResponse(
                settled.note().walkIn().id(),
                walkIn == null ? null : walkIn.stage(),
                refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.vietnamese(),
                refusal == null ? null : refusal.english());
    }
}
