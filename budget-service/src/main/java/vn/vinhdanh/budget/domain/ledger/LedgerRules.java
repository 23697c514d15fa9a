package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a ledger. The simple name of each class is the problem code of the HTTP response. */
public final class LedgerRules {

    private LedgerRules() {}

    /** A line of zero or less would move money backwards under the wrong kind of movement. */
    public static final class MoneyMovesInPositiveAmounts extends RuleViolation {

        public MoneyMovesInPositiveAmounts() {
            super(
                    "Số tiền phải lớn hơn 0 đồng. Ghi giảm bằng một dòng mới đúng loại, không ghi số âm.",
                    "The amount must be more than 0 đồng."
                            + " To take money back, enter a line of that kind, not a negative amount.");
        }

        /** @param amount in đồng */
        public static void check(long amount) {
            if (amount <= 0) {
                throw new MoneyMovesInPositiveAmounts();
            }
        }
    }

    /** No line takes more from a balance than it holds. */
    public static final class FundNeverGoesBelowZero extends RuleViolation {

        public FundNeverGoesBelowZero(long available) {
            super(
                    "Quỹ không đủ số dư cho khoản này (còn khả dụng %d đồng). Cấp thêm kinh phí rồi thực hiện lại."
                            .formatted(available),
                    "The fund does not hold enough for this (available: %d đồng). Allocate more, then try again."
                            .formatted(available));
        }
    }

    /** Refuses an amount that was typed with too many zeros. */
    public static final class FundHoldsLessThanAQuadrillion extends RuleViolation {

        public FundHoldsLessThanAQuadrillion() {
            super(
                    "Tổng kinh phí cấp cho một quỹ phải dưới một triệu tỷ đồng. Kiểm tra lại số tiền.",
                    "What is allocated to one fund must stay below one quadrillion đồng. Check the amount.");
        }
    }

    /** No line is booked after a line that was changed in the store, until the cause of the change is known. */
    public static final class OnlyAnIntactLineIsContinued extends RuleViolation {

        public OnlyAnIntactLineIsContinued(String line) {
            super(
                    "Dòng sổ cái %s không còn nguyên vẹn; không ghi tiếp. Báo người vận hành kiểm tra sổ cái."
                            .formatted(line),
                    ("Ledger line %s is no longer intact; nothing is booked behind it."
                                    + " Ask the operator to verify the ledger.")
                            .formatted(line));
        }
    }
}
