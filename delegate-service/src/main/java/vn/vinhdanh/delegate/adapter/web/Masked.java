package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.Nullable;

/** Addresses as a list may show them: enough to recognise, not enough to use. */
final class Masked {

    private Masked() {}

    /** {@code h***@trungkhanh.example} */
    static @Nullable String email(@Nullable String email) {
        return email == null ? null : email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }

    /** {@code *******678} */
    static @Nullable String phone(@Nullable String phone) {
        return phone == null ? null : "*".repeat(phone.length() - 3) + phone.substring(phone.length() - 3);
    }
}
