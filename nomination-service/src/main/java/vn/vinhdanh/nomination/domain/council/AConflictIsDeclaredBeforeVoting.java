package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** After the ballot it can not be taken out of the box again. */
public final class AConflictIsDeclaredBeforeVoting extends RuleViolation {

    public AConflictIsDeclaredBeforeVoting() {
        super(
                "Thành viên đã bỏ phiếu nên không khai báo xung đột lợi ích được nữa.",
                "The member has voted; a conflict can no longer be declared.");
    }
}
