package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** A nomination is put forward from its unit: the first time, or again after it was returned. */
public final class OnlyANominationInItsUnitIsSubmitted extends RuleViolation {

    public OnlyANominationInItsUnitIsSubmitted(NominationState now) {
        super(
                "Hồ sơ %s nên không trình được. Chỉ trình bản nháp hoặc hồ sơ được trả lại."
                        .formatted(now.vietnamese()),
                "The nomination is %s and can not be submitted. Only a draft or a returned one can."
                        .formatted(now.english()));
    }
}
