package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterText;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Trial;
import vn.vinhdanh.notification.domain.WrittenText;

/** Shows a text as a real recipient would get it, before it is saved. Its link answers for nobody. Nothing is kept. */
public final class PreviewText {

    private final Messages messages;
    private final LetterPreview preview;

    public PreviewText(Messages messages, LetterPreview preview) {
        this.messages = messages;
        this.preview = preview;
    }

    /** @param messageId a letter to the recipient, of any purpose */
    public WrittenText read(
            String messageId,
            Purpose purpose,
            Language language,
            @Nullable String subject,
            @Nullable String body,
            Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        Message letter = messages.get(messageId, reader).state();
        return preview.of(Trial.shown(letter), LetterText.checked(purpose, language, subject, body), language);
    }
}
