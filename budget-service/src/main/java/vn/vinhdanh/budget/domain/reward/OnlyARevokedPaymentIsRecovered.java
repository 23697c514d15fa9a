package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.RuleViolation;

/** Money comes back only where an award was revoked after it was paid. */
public final class OnlyARevokedPaymentIsRecovered extends RuleViolation {

    public OnlyARevokedPaymentIsRecovered() {
        super(
                "Chỉ ghi thu hồi khi danh hiệu bị thu hồi sau khi đã chi thưởng.",
                "Money is recovered only where an award was revoked after its reward was paid.");
    }
}
