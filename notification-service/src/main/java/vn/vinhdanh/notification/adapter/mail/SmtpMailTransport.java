package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
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

/** Sends a mail by SMTP once, on a connection of its own, and reports exactly what is known afterwards. */
public final class SmtpMailTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailTransport.class);

    /** Authentication or TLS is required: the cause is the configuration, not the message (RFC 4954, RFC 3207). */
    private static final Set<Integer> ACCESS_REFUSED = Set.of(530, 534, 535, 538);

    private final MailServer server;
    private final MailWriter writer;

    public SmtpMailTransport(MailServer server, MailWriter writer) {
        this.server = server;
        this.writer = writer;
    }

    /** Address of and access to the server. The time-outs are properties of the session. */
    public record MailServer(Session session, String protocol, String host, int port, String user, String password) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    @Override
    public DeliveryResult deliver(OutgoingMail mail) {
        OfferTransport transport = new OfferTransport(server.session(), server.protocol());
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
        } catch (MessagingException e) {
            disconnect(transport);
            return new DeliveryResult.Unreachable(EmailAddress.masked(String.valueOf(e.getMessage())));
        }
        try {
            return offer(mail, transport);
        } finally {
            disconnect(transport);
        }
    }

    private DeliveryResult offer(OutgoingMail mail, OfferTransport transport) {
        MailWriter.Written written;
        Address[] to;
        try {
            written = writer.write(mail, server.session());
            EmailAddress address = Objects.requireNonNull(mail.message().to(), "an e-mail has an address");
            to = new Address[] {new InternetAddress(address.value())};
        } catch (MessagingException | RuntimeException e) {
            LOG.error("The mail of {} can't be written", mail.message(), e);
            return new DeliveryResult.Rejected(FailureReason.PAPER_NOT_MADE, null);
        }
        try {
            transport.beginWith(() -> mail.begin(written.texts()));
            transport.sendMessage(written.mail(), to);
            return new DeliveryResult.Accepted();
        } catch (OfferTransport.ClaimedElsewhere e) {
            return new DeliveryResult.ClaimedElsewhere();
        } catch (MessagingException e) {
            return resultOf(e, transport.step());
        }
    }

    private static DeliveryResult resultOf(MessagingException failure, Step step) {
        for (Exception e = failure; e instanceof MessagingException link; e = link.getNextException()) {
            int code = switch (link) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSendFailedException refused -> refused.getReturnCode();
                default -> 0;
            };
            if (code >= 200) {
                return resultOf(code, String.valueOf(link.getMessage()), step);
            }
        }
        String detail = step + ": " + EmailAddress.masked(String.valueOf(failure.getMessage()));
        return switch (step) {
            case CONTENT -> new DeliveryResult.Unknown(detail);
            // A server may disconnect because of one recipient. Others must not wait for it, and it must end some time.
            case RECIPIENT -> new DeliveryResult.Deferred(detail);
            case GREETING, SENDER, OFFER -> new DeliveryResult.BrokenOff(detail);
        };
    }

    /** The server answered, so it is known whether it has the message. */
    private static DeliveryResult resultOf(int code, String answer, Step step) {
        if (ACCESS_REFUSED.contains(code)) {
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

    private static void disconnect(OfferTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The connection to the mail server was not closed properly: {}", e.toString());
        }
    }
}
