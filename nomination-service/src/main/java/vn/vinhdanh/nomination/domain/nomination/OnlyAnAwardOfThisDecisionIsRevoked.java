package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** An award is revoked on the decision that gave it. */
public final class OnlyAnAwardOfThisDecisionIsRevoked extends RuleViolation {

    public OnlyAnAwardOfThisDecisionIsRevoked() {
        super(
                "Khen thưởng này thuộc quyết định khác. Hủy bỏ ở quyết định đã khen thưởng.",
                "This award is another decision's. Revoke it on the decision that gave it.");
    }
}
