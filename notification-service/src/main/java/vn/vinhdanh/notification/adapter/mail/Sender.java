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

    /** Where the sender is at home: the name that we give to the mail server and to our Message-IDs. */
    public String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
