package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.kernel.RuleViolation;

/** An Idempotency-Key stands for one request; with another amount it is another request. */
public final class OneKeyIsOneAllocation extends RuleViolation {

    public OneKeyIsOneAllocation() {
        super(
                "Idempotency-Key này đã dùng cho một lần cấp kinh phí khác. Dùng khóa mới cho lần cấp mới.",
                "This Idempotency-Key stands for another allocation. Use a new key for a new allocation.");
    }
}
