package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.Nullable;

/** Masks addresses for lists: enough to recognise an address, not enough to use it. */
final class ContactMask {

    private ContactMask() {}

    /** {@code h***@trungkhanh.example} */
    static @Nullable String email(@Nullable String email) {
        return email == null ? null : email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }

    /** {@code *******678} */
    static @Nullable String phone(@Nullable String phone) {
        return phone == null ? null : "*".repeat(phone.length() - 3) + phone.substring(phone.length() - 3);
    }
}
