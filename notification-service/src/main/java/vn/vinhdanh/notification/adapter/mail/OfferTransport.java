package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An SMTP connection for one message, which records how far the conversation came. Before the content is offered, the
 * server can't have the message; after that, only the server's answer shows whether it has.
 */
final class OfferTransport extends SMTPTransport {

    /** The steps of the conversation between which the meaning of a broken connection changes. */
    enum Step {
        GREETING,
        SENDER,
        RECIPIENT,
        OFFER,
        CONTENT
    }

    /** Another instance has begun this attempt. Nothing was offered. */
    static final class ClaimedElsewhere extends RuntimeException {}

    private BooleanSupplier begin = () -> false;
    private Step step = Step.GREETING;

    OfferTransport(Session session, String protocol) {
        super(session, null, protocol, protocol.equals("smtps"));
    }

    /** @param record called before the content is offered; false ends the conversation, as it does without this call */
    void beginWith(BooleanSupplier record) {
        begin = record;
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
