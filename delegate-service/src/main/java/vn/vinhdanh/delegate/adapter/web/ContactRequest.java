package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Channel;
import vn.vinhdanh.delegate.domain.delegate.Contact;

/** The new contact of a delegate. An absent value removes the old one. */
record ContactRequest(
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone,
        @NotNull Channel channel) {

    Contact contact() {
        return Contact.of(channel, email, phone);
    }
}
