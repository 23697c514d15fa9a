package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** One nomination stands on one decision. */
public final class ANominationIsDecidedOnce extends RuleViolation {

    public ANominationIsDecidedOnce() {
        super(
                "Hồ sơ này đã nằm trong một quyết định khác. Bỏ dòng này khỏi quyết định mới.",
                "This nomination is already on another decision. Leave its line out of the new one.");
    }
}
