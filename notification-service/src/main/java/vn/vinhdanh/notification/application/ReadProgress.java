package vn.vinhdanh.notification.application;

import java.util.Map;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Messages;

/** Counts the messages of one conference by state. */
public final class ReadProgress {

    private final Messages messages;

    public ReadProgress(Messages messages) {
        this.messages = messages;
    }

    /** @return the number of messages in each state; a state without messages is left out */
    public Map<Delivery.State, Long> read(Actor reader, String conferenceId) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN);
        return messages.progress(reader.commune(), conferenceId);
    }
}
