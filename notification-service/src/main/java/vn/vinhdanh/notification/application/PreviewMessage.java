package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Trial;

/** Shows one message as its recipient gets it by mail. Its link answers for nobody. */
public final class PreviewMessage {

    private final Messages messages;
    private final LetterPreview preview;

    public PreviewMessage(Messages messages, LetterPreview preview) {
        this.messages = messages;
        this.preview = preview;
    }

    public String read(String id, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        return preview.of(Trial.shown(messages.get(id, reader).state()));
    }
}
