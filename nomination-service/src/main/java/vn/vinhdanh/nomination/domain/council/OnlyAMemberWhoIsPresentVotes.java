package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.Refused;

/** Who votes is entered as present first. */
public final class OnlyAMemberWhoIsPresentVotes extends Refused {

    public OnlyAMemberWhoIsPresentVotes() {
        super(
                "Thành viên chưa được ghi nhận có mặt nên chưa bỏ phiếu được.",
                "The member is not entered as present and can not vote yet.");
    }
}
