package vn.vinhdanh.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Receives the messages of one connection and applies the failure mode of the moment. */
final class SmtpSessionHandler extends SmtpManager {

    private static final int HANG_CHECK_MILLISECONDS = 50;

    private final MailFolder mails;
    private final Supplier<Mailbox.FailureMode> failureMode;
    private Runnable disconnect = () -> {};

    SmtpSessionHandler(Managers managers, MailFolder mails, Supplier<Mailbox.FailureMode> failureMode) {
        super(managers.getImapHostManager(), managers.getUserManager());
        this.mails = mails;
        this.failureMode = failureMode;
    }

    /** @param disconnect closes the connection at once */
    void disconnectWith(Runnable disconnect) {
        this.disconnect = disconnect;
    }

    /** @return the refusal, or null to accept */
    @Override
    public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
        return switch (failureMode.get()) {
            case ANSWER_BUSY -> "451 Mailbox busy, try again later";
            case REJECT -> "550 No such user here";
            case NONE, HANG, DISCONNECT_AFTER_ACCEPT -> null;
        };
    }

    /** A hanging session is never continued: it ends with a closed connection when the mode changes. */
    @Override
    public @Nullable String checkData(SmtpState state) {
        if (failureMode.get() != Mailbox.FailureMode.HANG) {
            return null;
        }
        try {
            while (failureMode.get() == Mailbox.FailureMode.HANG) {
                Thread.sleep(HANG_CHECK_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        disconnect.run();
        return "421 Closing";
    }

    @Override
    public void send(SmtpState state) {
        List<String> recipients = state.getMessage().getToAddresses().stream()
                .map(MailAddress::getEmail)
                .sorted()
                .toList();
        mails.keep(state.getMessage().getMessage(), recipients);
        if (failureMode.get() == Mailbox.FailureMode.DISCONNECT_AFTER_ACCEPT) {
            disconnect.run();
        }
    }
}
