package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** A ballot counts between the opening and the closing. */
public final class BallotsAreCastWhileVotingIsOpen extends RuleViolation {

    public BallotsAreCastWhileVotingIsOpen() {
        super("Phiên họp chưa mở hoặc đã kết thúc bỏ phiếu.", "Voting is not open: it has not begun or is over.");
    }
}
