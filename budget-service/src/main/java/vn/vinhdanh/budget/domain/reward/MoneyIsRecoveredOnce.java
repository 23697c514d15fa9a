package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.RuleViolation;

/** What came back is entered once. */
public final class MoneyIsRecoveredOnce extends RuleViolation {

    public MoneyIsRecoveredOnce() {
        super("Khoản thu hồi này đã được ghi.", "This recovery has been entered.");
    }
}
