package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** Without an invitation there is nothing to answer. */
public final class OnlyTheInvitedAnswer extends RuleViolation {

    public OnlyTheInvitedAnswer() {
        super(
                "Đại biểu này chưa được mời, nên chưa có gì để trả lời.",
                "This delegate has not been invited, so there is nothing to answer.");
    }
}
