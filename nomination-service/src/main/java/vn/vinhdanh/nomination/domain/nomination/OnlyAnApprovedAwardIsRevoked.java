package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** Only an award that was given can be taken back. */
public final class OnlyAnApprovedAwardIsRevoked extends RuleViolation {

    public OnlyAnApprovedAwardIsRevoked(NominationState now) {
        super(
                "Hồ sơ %s nên không hủy bỏ khen thưởng được. Chỉ hủy bỏ khen thưởng đã quyết định."
                        .formatted(now.vietnamese()),
                "The nomination is %s: there is no award to revoke.".formatted(now.english()));
    }
}
