package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** A client that repeats a request gets what the first made; another request needs another key. */
public final class AKeyCreatesOneDelegate extends RuleViolation {

    public AKeyCreatesOneDelegate() {
        super(
                "Idempotency-Key này đã dùng để đăng ký người khác. Hãy dùng khóa mới.",
                "This Idempotency-Key registered another person before. Use a new key.");
    }
}
