package vn.vinhdanh.delegate.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.RecordPassages.Settled;
import vn.vinhdanh.delegate.domain.delegate.CheckIn;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.RuleViolation;

/**
 * How one note was settled. The phone forgets a note that was taken over, and shows one that was refused.
 *
 * @param id of the note
 * @param state of the delegate; null if there is no such delegate at this conference
 * @param door of the check-in that counts; null if the delegate is not present
 * @param at of the check-in that counts
 * @param substitute who came instead by the check-in that counts; null if nobody had to be noted
 * @param code of the rule that refused the note; null if it was taken over
 * @param vi why, in Vietnamese
 * @param en why, in English
 */
record PassageResponse(
        String id,
        @Nullable State state,
        @Nullable String door,
        @Nullable Instant at,
        @Nullable String substitute,
        @Nullable String code,
        @Nullable String vi,
        @Nullable String en) {

    static PassageResponse of(Settled settled) {
        String id = settled.note().passage().id();
        if (settled.delegate() == null) {
            return new PassageResponse(
                    id,
                    null,
                    null,
                    null,
                    null,
                    "NotFound",
                    "Không có đại biểu này trong danh sách của Hội nghị.",
                    "The list of the conference has no such delegate.");
        }
        @Nullable CheckIn counts = settled.delegate().state().checkIn();
        @Nullable RuleViolation refusal = settled.refusal();
        return new PassageResponse(
                id,
                settled.delegate().state().state(),
                counts == null ? null : counts.door(),
                counts == null ? null : counts.at(),
                counts == null ? null : counts.substitute(),
                refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.vietnamese(),
                refusal == null ? null : refusal.english());
    }
}
