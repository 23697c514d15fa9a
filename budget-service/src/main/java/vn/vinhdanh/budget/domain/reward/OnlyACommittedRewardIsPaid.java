package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.RuleViolation;

/** Money leaves the Reward Fund for an approved award only. */
public final class OnlyACommittedRewardIsPaid extends RuleViolation {

    public OnlyACommittedRewardIsPaid() {
        super(
                "Chỉ chi phần thưởng đã có quyết định khen thưởng và đã được ghi cam kết chi.",
                "Only a reward that the Chairman's decision has committed is paid.");
    }
}
