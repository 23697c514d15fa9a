package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.application.finding.JudgeFinding;
import vn.vinhdanh.nomination.domain.finding.Judgement;

/**
 * What the council's secretary concludes about this and another nomination.
 *
 * @param other id of the other nomination
 * @param seen how many judgements about both the secretary has seen; null for none. 412 if there is a later one
 */
record JudgementRequest(
        @NotBlank @Size(max = 100) String other,
        @NotNull Judgement.Conclusion conclusion,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @PositiveOrZero Integer seen) {

    JudgeFinding.Request toRequest() {
        return new JudgeFinding.Request(other, conclusion, reason, seen == null ? 0 : seen);
    }
}
