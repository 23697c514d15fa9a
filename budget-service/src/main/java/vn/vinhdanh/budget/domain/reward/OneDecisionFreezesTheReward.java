package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.RuleViolation;

/** A second decision on the same nomination says something else: a person must look. */
public final class OneDecisionFreezesTheReward extends RuleViolation {

    public OneDecisionFreezesTheReward() {
        super(
                "Đã có quyết định ấn định mức thưởng cho đề nghị này; thông tin mới mâu thuẫn với quyết định đó.",
                "A decision has frozen this nomination's reward; what arrived now contradicts it.");
    }
}
