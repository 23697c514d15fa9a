package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.kernel.RuleViolation;

/** No line may take more than the balance holds. */
public final class FundNeverGoesBelowZero extends RuleViolation {

    public FundNeverGoesBelowZero(long available) {
        super(
                "Quỹ không đủ số dư cho khoản này (còn khả dụng %d đồng). Cấp thêm kinh phí rồi thực hiện lại."
                        .formatted(available),
                "The fund does not hold enough for this (available: %d đồng). Allocate more, then try again."
                        .formatted(available));
    }
}
