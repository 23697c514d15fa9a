package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** The council votes on what its secretary appraised, in one session. */
public final class OnlyAnAppraisedNominationIsVotedOn extends RuleViolation {

    public OnlyAnAppraisedNominationIsVotedOn(NominationState now) {
        super(
                "Hồ sơ %s nên không đưa ra bỏ phiếu được. Chỉ bỏ phiếu hồ sơ đã thẩm định và chưa ở phiên họp khác."
                        .formatted(now.vietnamese()),
                "The nomination is %s and can not be put to the vote. Only an appraised one that is in no other session can."
                        .formatted(now.english()));
    }
}
