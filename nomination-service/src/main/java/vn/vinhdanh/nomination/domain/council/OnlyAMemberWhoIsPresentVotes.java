package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** Who votes is entered as present first. */
public final class OnlyAMemberWhoIsPresentVotes extends RuleViolation {

    public OnlyAMemberWhoIsPresentVotes() {
        super(
                "Thành viên chưa được ghi nhận có mặt nên chưa bỏ phiếu được.",
                "The member is not entered as present and can not vote yet.");
    }
}
