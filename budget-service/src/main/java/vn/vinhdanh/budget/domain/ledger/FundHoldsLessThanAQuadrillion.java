package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.kernel.RuleViolation;

/** A slip of the hand with too many zeros is not booked. */
public final class FundHoldsLessThanAQuadrillion extends RuleViolation {

    public FundHoldsLessThanAQuadrillion() {
        super(
                "Tổng kinh phí cấp cho một quỹ phải dưới một triệu tỷ đồng. Kiểm tra lại số tiền.",
                "What is allocated to one fund must stay below one quadrillion đồng. Check the amount.");
    }
}
