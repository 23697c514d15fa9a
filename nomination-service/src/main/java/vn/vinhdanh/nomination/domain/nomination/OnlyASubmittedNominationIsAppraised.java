package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Refused;

/** Only what was put forward is appraised, once. */
public final class OnlyASubmittedNominationIsAppraised extends Refused {

    public OnlyASubmittedNominationIsAppraised(NominationState now) {
        super(
                "Hồ sơ %s nên không thẩm định được. Chỉ thẩm định hồ sơ đã trình.".formatted(now.vietnamese()),
                "The nomination is %s and can not be appraised. Only a submitted one can.".formatted(now.english()));
    }
}
