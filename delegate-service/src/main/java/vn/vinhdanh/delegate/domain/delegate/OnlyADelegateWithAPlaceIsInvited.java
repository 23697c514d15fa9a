package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** An invitation promises a place. */
public final class OnlyADelegateWithAPlaceIsInvited extends RuleViolation {

    public OnlyADelegateWithAPlaceIsInvited() {
        super(
                "Chỉ mời đại biểu đã có chỗ. Đại biểu này chưa có chỗ, đã báo không tham dự, hoặc đã bị rút khỏi danh sách.",
                "Only a delegate with a place is invited. This one waits, has declined, or was taken off the list.");
    }
}
