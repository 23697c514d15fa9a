package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** A client that repeats a request gets what the first made; another request needs another key. */
public final class AKeyConvenesOneSession extends RuleViolation {

    public AKeyConvenesOneSession() {
        super(
                "Idempotency-Key này đã dùng để triệu tập phiên họp khác. Hãy dùng khóa mới.",
                "This Idempotency-Key convened another session before. Use a new key.");
    }
}
