package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.EmailAddress;

/**
 * The sender of all mail.
 *
 * @param from also the envelope's sender, which receives bounces
 * @param replyTo null if replies go to {@code from}
 * @param signature null if mail is not signed
 */
public record Sender(
        EmailAddress from,
        @Nullable EmailAddress replyTo,
        @Nullable DkimSignature signature) {

    public Sender(EmailAddress from, @Nullable EmailAddress replyTo) {
        this(from, replyTo, null);
    }

    /** The domain of the address. Used in the greeting to the mail server, in the Message-IDs and in signatures. */
    public String domain() {
        return domainOf(from);
    }

    public static String domainOf(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@') + 1);
    }

    /** @return the same mail where mail is not signed */
    MimeMessage signed(MimeMessage mail) throws MessagingException {
        return signature == null ? mail : signature.sign(mail);
    }
}
