package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** Who was taken off the list has nothing to answer. */
public final class InvitationWasCancelled extends RuleViolation {

    public InvitationWasCancelled() {
        super(
                "Giấy mời này đã được thu hồi. Xin liên hệ cơ quan mời nếu có điều chưa rõ.",
                "This invitation was withdrawn. Please ask the inviting office if anything is unclear.");
    }
}
