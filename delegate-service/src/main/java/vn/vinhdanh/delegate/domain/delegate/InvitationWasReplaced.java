package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** An answer counts for the newest invitation only. */
public final class InvitationWasReplaced extends RuleViolation {

    public InvitationWasReplaced() {
        super(
                "Giấy mời này đã được thay bằng một giấy mời mới hơn. Xin trả lời theo giấy mời mới.",
                "A newer invitation has replaced this one. Please answer the newer one.");
    }
}
