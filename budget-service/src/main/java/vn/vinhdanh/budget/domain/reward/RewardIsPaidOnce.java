package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.RuleViolation;

/** One reward, one hand-over; a second would be the public's money twice. */
public final class RewardIsPaidOnce extends RuleViolation {

    public RewardIsPaidOnce() {
        super(
                "Phần thưởng này đã được chi. Không chi lần thứ hai; xem dòng sổ cái của lần chi trước.",
                "This reward has been paid. It is not paid twice; see the ledger line of the payment.");
    }
}
