package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** A client that repeats a request gets what the first made; another request needs another key. */
public final class AKeyDraftsOneNomination extends RuleViolation {

    public AKeyDraftsOneNomination() {
        super(
                "Idempotency-Key này đã dùng để lập hồ sơ khác, hoặc hồ sơ đã được sửa. Hãy dùng khóa mới.",
                "This Idempotency-Key drafted another nomination before, or it was edited since. Use a new key.");
    }
}
