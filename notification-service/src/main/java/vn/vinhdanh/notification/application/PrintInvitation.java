package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Messages;

/** The giấy mời of one message, to look at or to print, in whatever state the message is. */
public final class PrintInvitation {

    private final Messages messages;
    private final InvitationPaper paper;

    public PrintInvitation(Messages messages, InvitationPaper paper) {
        this.messages = messages;
        this.paper = paper;
    }

    /** @return a PDF; its QR code holds the secret of the answer link */
    public byte[] print(String id, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        return paper.of(messages.get(id, reader).state());
    }
}
