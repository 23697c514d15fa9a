package vn.vinhdanh.notification.adapter.mail;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.EmailAddress;

/**
 * The sender of all mail.
 *
 * @param from also the envelope's sender, which receives bounces
 * @param replyTo null if replies go to {@code from}
 */
public record Sender(EmailAddress from, @Nullable EmailAddress replyTo) {

    /** The domain of the address. Used in the greeting to the mail server and in the Message-IDs. */
    public String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
