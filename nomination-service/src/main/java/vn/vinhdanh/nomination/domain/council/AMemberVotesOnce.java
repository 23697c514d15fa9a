package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** One member, one ballot. */
public final class AMemberVotesOnce extends RuleViolation {

    public AMemberVotesOnce() {
        super("Thành viên này đã bỏ phiếu.", "This member has voted already.");
    }
}
