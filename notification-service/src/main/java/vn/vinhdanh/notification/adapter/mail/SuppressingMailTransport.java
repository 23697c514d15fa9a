package vn.vinhdanh.notification.adapter.mail;

import vn.vinhdanh.notification.application.MailTransport;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Suppressions;

/** Sends nothing to an address that is suppressed. Nothing is begun then, so the result is certain. */
public final class SuppressingMailTransport implements MailTransport {

    private final MailTransport transport;
    private final Suppressions suppressions;

    public SuppressingMailTransport(MailTransport transport, Suppressions suppressions) {
        this.transport = transport;
        this.suppressions = suppressions;
    }

    @Override
    public DeliveryResult deliver(OutgoingMail mail) {
        EmailAddress to = mail.message().to();
        return to != null && suppressions.contains(to)
                ? new DeliveryResult.Rejected(FailureReason.ADDRESS_SUPPRESSED, null)
                : transport.deliver(mail);
    }
}
