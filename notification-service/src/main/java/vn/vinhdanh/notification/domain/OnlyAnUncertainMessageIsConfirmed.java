package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.RuleViolation;

/** Where the machine knows what happened, no person's word replaces it. */
public final class OnlyAnUncertainMessageIsConfirmed extends RuleViolation {
    public OnlyAnUncertainMessageIsConfirmed() {
        super(
                "Chỉ xác nhận đã nhận đối với thư chưa rõ kết quả.",
                "Only an uncertain message is confirmed as delivered.");
    }
}
