package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.RuleViolation;

/** What was refused or revoked is not handed over. */
public final class WithdrawnRewardIsNotPaid extends RuleViolation {

    public WithdrawnRewardIsNotPaid() {
        super(
                "Danh hiệu này bị từ chối hoặc đã bị thu hồi nên không chi thưởng.",
                "This award was refused or revoked; its reward is not paid.");
    }
}
