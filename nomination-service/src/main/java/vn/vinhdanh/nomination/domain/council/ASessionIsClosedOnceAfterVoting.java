package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** Closing counts the votes: not before there are any, and not twice. */
public final class ASessionIsClosedOnceAfterVoting extends RuleViolation {

    ASessionIsClosedOnceAfterVoting(SessionState now) {
        super(
                now == SessionState.CLOSED
                        ? "Phiên họp đã kết thúc; kết quả không kiểm lại lần hai."
                        : "Phiên họp chưa bỏ phiếu nên chưa kết thúc được.",
                now == SessionState.CLOSED
                        ? "The session is closed already; its result is counted once."
                        : "The session has not voted yet and can not be closed.");
    }
}
