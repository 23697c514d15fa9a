package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** Only what was put forward is appraised, once. */
public final class OnlyASubmittedNominationIsAppraised extends RuleViolation {

    public OnlyASubmittedNominationIsAppraised(NominationState now) {
        super(
                "Hồ sơ %s nên không thẩm định được. Chỉ thẩm định hồ sơ đã trình.".formatted(now.vietnamese()),
                "The nomination is %s and can not be appraised. Only a submitted one can.".formatted(now.english()));
    }
}
