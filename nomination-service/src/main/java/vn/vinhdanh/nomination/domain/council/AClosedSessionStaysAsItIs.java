package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** The minutes of a closed session do not change. */
public final class AClosedSessionStaysAsItIs extends RuleViolation {

    public AClosedSessionStaysAsItIs() {
        super(
                "Phiên họp đã kết thúc nên không thay đổi được nữa.",
                "The session is closed and does not change any more.");
    }
}
