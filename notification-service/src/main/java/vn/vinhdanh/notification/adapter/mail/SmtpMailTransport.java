package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.notification.adapter.mail.OfferTransport.Step;
import vn.vinhdanh.notification.application.MailTransport;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.FailureReason;

/** Carries a letter over SMTP, once, and says exactly what is known of it afterwards. */
public final class SmtpMailTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailTransport.class);

    /** The server does not let us in: nothing that another address or another text would change (RFC 4954, RFC 3207). */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    private final MailServer server;
    private final InvitationMail mail;

    public SmtpMailTransport(MailServer server, InvitationMail mail) {
        this.server = server;
        this.mail = mail;
    }

    /** Where the server is and how to talk to it; the time-outs are in the session's properties. */
    public record MailServer(Session session, String protocol, String host, int port, String user, String password) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    @Override
    public DeliveryResult deliver(OutgoingMail letter) {
        OfferTransport transport = new OfferTransport(server.session(), server.protocol(), letter::begin);
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
        } catch (MessagingException e) {
            hangUp(transport);
            return new DeliveryResult.Unreachable(EmailAddress.masked(String.valueOf(e.getMessage())));
        }
        try {
            return offer(letter, transport);
        } finally {
            hangUp(transport);
        }
    }

    private DeliveryResult offer(OutgoingMail letter, OfferTransport transport) {
        MimeMessage written;
        Address[] to;
        try {
            written = mail.write(letter, server.session());
            EmailAddress address = Objects.requireNonNull(letter.message().to(), "an e-mail has an address");
            to = new Address[] {new InternetAddress(address.value())};
        } catch (MessagingException | RuntimeException e) {
            LOG.error("The invitation of {} can't be written", letter.message(), e);
            return new DeliveryResult.Rejected(FailureReason.PAPER_NOT_MADE, null);
        }
        try {
            transport.sendMessage(written, to);
            return new DeliveryResult.Accepted();
        } catch (OfferTransport.ClaimedElsewhere e) {
            return new DeliveryResult.ClaimedElsewhere();
        } catch (MessagingException e) {
            return judged(e, transport.step());
        }
    }

    private static DeliveryResult judged(MessagingException failure, Step step) {
        for (Exception e = failure; e instanceof MessagingException link; e = link.getNextException()) {
            int code = switch (link) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSendFailedException refused -> refused.getReturnCode();
                default -> 0;
            };
            if (code >= 200) {
                return answered(code, String.valueOf(link.getMessage()), step);
            }
        }
        String what = step + ": " + EmailAddress.masked(String.valueOf(failure.getMessage()));
        return switch (step) {
            case CONTENT -> new DeliveryResult.Unknown(what);
            // A server may hang up on one recipient: that must not keep the others waiting, nor go on for ever.
            case RECIPIENT -> new DeliveryResult.Deferred(what);
            case GREETING, SENDER, OFFER -> new DeliveryResult.BrokenOff(what);
        };
    }

    /** The server spoke: whatever the step, it knows whether it has the message. */
    private static DeliveryResult answered(int code, String answer, Step step) {
        if (NOT_LET_IN.contains(code)) {
            return new DeliveryResult.BrokenOff(answer);
        }
        return switch (code / 100) {
            case 2 -> step == Step.CONTENT ? new DeliveryResult.Accepted() : new DeliveryResult.BrokenOff(answer);
            case 5 ->
                new DeliveryResult.Rejected(
                        step == Step.RECIPIENT ? FailureReason.ADDRESS_REFUSED : FailureReason.MESSAGE_REFUSED, answer);
            default -> new DeliveryResult.Deferred(answer);
        };
    }

    private static void hangUp(OfferTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye: {}", e.toString());
        }
    }
}
