package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.RuleViolation;

/** A message whose address can't be one has nowhere to go. */
public final class AMessageIsSentToAnAddress extends RuleViolation {
    public AMessageIsSentToAnAddress() {
        super(
                "Thư này không có địa chỉ e-mail dùng được: sửa địa chỉ của đại biểu rồi mời lại, hoặc in giấy mời.",
                "This message has no usable e-mail address: correct the delegate's address and invite again, or print it.");
    }
}
