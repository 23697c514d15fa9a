package vn.vinhdanh.notification.adapter.mail;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.EmailAddress;

/**
 * Who the mail comes from.
 *
 * @param from also the envelope's sender, to which the mail servers return what they can't deliver
 * @param replyTo null where answers by mail go to {@code from}
 */
public record Sender(EmailAddress from, @Nullable EmailAddress replyTo) {

    String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
