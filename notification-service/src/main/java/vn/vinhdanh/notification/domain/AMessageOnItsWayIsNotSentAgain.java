package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.RuleViolation;

/** The machine sends at most once: only what failed or is uncertain goes out again, by a person. */
public final class AMessageOnItsWayIsNotSentAgain extends RuleViolation {
    public AMessageOnItsWayIsNotSentAgain() {
        super(
                "Chỉ gửi lại thư đã lỗi hoặc chưa rõ kết quả; thư này đang chờ gửi, đã gửi, đã được thay thế hoặc đã rút lại.",
                "Only a message that failed or is uncertain is sent again; this one waits, has gone out, was replaced or withdrawn.");
    }
}
