package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.Refused;

/** The minutes of a closed session do not change. */
public final class AClosedSessionStaysAsItIs extends Refused {

    public AClosedSessionStaysAsItIs() {
        super(
                "Phiên họp đã kết thúc nên không thay đổi được nữa.",
                "The session is closed and does not change any more.");
    }
}
