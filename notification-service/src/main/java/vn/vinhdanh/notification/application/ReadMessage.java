package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** Reads one message. */
public final class ReadMessage {

    private final Messages messages;

    public ReadMessage(Messages messages) {
        this.messages = messages;
    }

    public Versioned<Message> read(String id, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        return messages.get(id, reader);
    }
}
