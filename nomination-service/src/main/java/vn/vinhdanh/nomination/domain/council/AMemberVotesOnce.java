package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.Refused;

/** One member, one ballot. */
public final class AMemberVotesOnce extends Refused {

    public AMemberVotesOnce() {
        super("Thành viên này đã bỏ phiếu.", "This member has voted already.");
    }
}
