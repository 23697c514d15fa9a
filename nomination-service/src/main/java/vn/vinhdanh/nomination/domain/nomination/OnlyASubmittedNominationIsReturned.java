package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Refused;

/** Only what was put forward goes back. */
public final class OnlyASubmittedNominationIsReturned extends Refused {

    public OnlyASubmittedNominationIsReturned(NominationState now) {
        super(
                "Hồ sơ %s nên không trả lại được. Chỉ trả lại hồ sơ đã trình.".formatted(now.vietnamese()),
                "The nomination is %s and can not be returned. Only a submitted one can.".formatted(now.english()));
    }
}
