package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** Who was taken off the list is registered anew, not changed. */
public final class ACancelledDelegateIsNotChanged extends RuleViolation {

    public ACancelledDelegateIsNotChanged() {
        super(
                "Đại biểu này đã bị rút khỏi danh sách. Muốn mời lại, hãy đăng ký lại.",
                "This delegate was taken off the list. Register the person again to change anything.");
    }
}
