package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** Attendance, conflicts and votes are those of appointed members. */
public final class OnlyAnAppointedMemberTakesPart extends RuleViolation {

    public OnlyAnAppointedMemberTakesPart() {
        super(
                "Tài khoản này không phải thành viên được cử của phiên họp.",
                "This account is not an appointed member of the session.");
    }
}
