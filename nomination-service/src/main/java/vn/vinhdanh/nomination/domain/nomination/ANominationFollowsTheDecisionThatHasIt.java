package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** A signed decision on a nomination that stands on another one contradicts it: never passed over in silence. */
public final class ANominationFollowsTheDecisionThatHasIt extends RuleViolation {

    ANominationFollowsTheDecisionThatHasIt() {
        super(
                "Quyết định đã ký nêu một hồ sơ không nằm trong quyết định đó. Báo người vận hành kiểm tra.",
                "A signed decision names a nomination that does not stand on it. An operator has to look at it.");
    }
}
