package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.RuleViolation;

/** A paper is handed out where none was sent by e-mail: nobody is invited in two ways by accident. */
public final class APaperReplacesNoMessageThatMayArrive extends RuleViolation {
    public APaperReplacesNoMessageThatMayArrive() {
        super(
                "Chỉ đánh dấu đã in đối với giấy mời chờ in hoặc thư đã lỗi; thư này có thể đã đến hoặc sẽ đến bằng e-mail.",
                "Only an invitation that waits for print or has failed is marked as printed; this one may arrive by e-mail.");
    }
}
