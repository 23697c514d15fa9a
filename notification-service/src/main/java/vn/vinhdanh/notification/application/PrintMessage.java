package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Messages;

/** Renders the paper of one message, to look at it or to print it. Possible in every state. */
public final class PrintMessage {

    private final Messages messages;
    private final MessagePaper paper;

    public PrintMessage(Messages messages, MessagePaper paper) {
        this.messages = messages;
        this.paper = paper;
    }

    /** @return a PDF file; the QR code of an invitation contains the secret of the answer link */
    public byte[] print(String id, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        return paper.of(messages.get(id, reader).state());
    }
}
