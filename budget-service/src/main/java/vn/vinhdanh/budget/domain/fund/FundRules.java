package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.kernel.KeyViolation;

/** The rules of a fund. The simple name of each class is the problem code of the HTTP response. */
public final class FundRules {

    private FundRules() {}

    /** An Idempotency-Key identifies one request. The same key with other content is a different request. */
    public static final class OneKeyIsOneAllocation extends KeyViolation {

        public OneKeyIsOneAllocation() {
            super(
                    "Idempotency-Key này đã dùng cho một lần cấp kinh phí khác. Dùng khóa mới cho lần cấp mới.",
                    "This Idempotency-Key stands for another allocation. Use a new key for a new allocation.");
        }
    }
}
