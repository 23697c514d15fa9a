package vn.vinhdanh.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Receives the messages of one connection, in the mood of the moment. */
final class Reception extends SmtpManager {

    private static final int HANG_CHECK_MILLISECONDS = 50;

    private final Letters letters;
    private final Supplier<Mailbox.Mood> mood;
    private Runnable cut = () -> {};

    Reception(Managers managers, Letters letters, Supplier<Mailbox.Mood> mood) {
        super(managers.getImapHostManager(), managers.getUserManager());
        this.letters = letters;
        this.mood = mood;
    }

    /** How to end the connection in the middle of a sentence. */
    void cutWith(Runnable cut) {
        this.cut = cut;
    }

    /** @return the line that refuses, or null */
    @Override
    public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
        return switch (mood.get()) {
            case BUSY -> "451 Mailbox busy, try again later";
            case REFUSING -> "550 No such user here";
            case ACCEPTING, HANGING, CUTTING -> null;
        };
    }

    /** A sender that was kept waiting is never told that all is well: by then it has given up. */
    @Override
    public @Nullable String checkData(SmtpState state) {
        if (mood.get() != Mailbox.Mood.HANGING) {
            return null;
        }
        try {
            while (mood.get() == Mailbox.Mood.HANGING) {
                Thread.sleep(HANG_CHECK_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        cut.run();
        return "421 Closing";
    }

    @Override
    public void send(SmtpState state) {
        List<String> recipients = state.getMessage().getToAddresses().stream()
                .map(MailAddress::getEmail)
                .sorted()
                .toList();
        letters.keep(state.getMessage().getMessage(), recipients);
        if (mood.get() == Mailbox.Mood.CUTTING) {
            cut.run();
        }
    }
}
