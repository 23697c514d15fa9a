package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One SMTP connection for one message, that knows how far it came. The server can't have a message whose content it
 * was not offered; from then on only its answer tells.
 */
final class OfferTransport extends SMTPTransport {

    /** The steps after which a break means something different. */
    enum Step {
        GREETING,
        SENDER,
        RECIPIENT,
        OFFER,
        CONTENT
    }

    /** The try is another's. Nothing was offered. */
    static final class ClaimedElsewhere extends RuntimeException {}

    private final BooleanSupplier begin;
    private Step step = Step.GREETING;

    /** @param begin asked before the content is offered; false ends the try */
    OfferTransport(Session session, String protocol, BooleanSupplier begin) {
        super(session, null, protocol, protocol.equals("smtps"));
        this.begin = begin;
    }

    Step step() {
        return step;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        step = Step.SENDER;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        step = Step.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        step = Step.OFFER;
        if (!begin.getAsBoolean()) {
            throw new ClaimedElsewhere();
        }
        OutputStream content = super.data();
        step = Step.CONTENT;
        return content;
    }
}
