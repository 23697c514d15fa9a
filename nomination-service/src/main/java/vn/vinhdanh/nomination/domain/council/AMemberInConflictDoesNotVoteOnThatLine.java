package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** A member in conflict neither votes on the line nor counts in its denominator. */
public final class AMemberInConflictDoesNotVoteOnThatLine extends RuleViolation {

    public AMemberInConflictDoesNotVoteOnThatLine() {
        super(
                "Phiếu có hồ sơ mà thành viên có xung đột lợi ích. Bỏ dòng đó khỏi phiếu.",
                "The ballot has a line on which the member is in conflict. Leave that line out.");
    }
}
