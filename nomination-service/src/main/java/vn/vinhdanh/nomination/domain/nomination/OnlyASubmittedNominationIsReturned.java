package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** Only what was put forward goes back. */
public final class OnlyASubmittedNominationIsReturned extends RuleViolation {

    public OnlyASubmittedNominationIsReturned(NominationState now) {
        super(
                "Hồ sơ %s nên không trả lại được. Chỉ trả lại hồ sơ đã trình.".formatted(now.vietnamese()),
                "The nomination is %s and can not be returned. Only a submitted one can.".formatted(now.english()));
    }
}
