package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** Who comes in sits on a place. */
public final class OnlyADelegateWithAPlaceChecksIn extends RuleViolation {

    public OnlyADelegateWithAPlaceChecksIn() {
        super(
                "Chỉ điểm danh đại biểu đang có chỗ. Đại biểu này chưa có chỗ, đã báo không tham dự, hoặc đã bị rút khỏi danh sách.",
                "Only a delegate with a place checks in. This one waits, has declined, or was taken off the list.");
    }
}
