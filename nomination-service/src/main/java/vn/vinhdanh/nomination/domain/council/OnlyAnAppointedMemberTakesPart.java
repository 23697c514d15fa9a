package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.Refused;

/** Attendance, conflicts and votes are those of appointed members. */
public final class OnlyAnAppointedMemberTakesPart extends Refused {

    public OnlyAnAppointedMemberTakesPart() {
        super(
                "Tài khoản này không phải thành viên được cử của phiên họp.",
                "This account is not an appointed member of the session.");
    }
}
