package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.kernel.RuleViolation;

/** A line of zero or less would move money backwards under a wrong name. */
public final class MoneyMovesInPositiveAmounts extends RuleViolation {

    public MoneyMovesInPositiveAmounts() {
        super(
                "Số tiền phải lớn hơn 0 đồng. Ghi giảm bằng một dòng mới đúng loại, không ghi số âm.",
                "The amount must be more than 0 đồng. To take money back, enter a line of that kind, not a negative amount.");
    }
}
