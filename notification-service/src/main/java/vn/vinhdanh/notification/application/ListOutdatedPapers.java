package vn.vinhdanh.notification.application;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Delivery.Handover;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;

/** Who holds a paper that states a time at which the conference does not take place any more. */
public final class ListOutdatedPapers {

    private final Messages messages;
    private final Recalls recalls;

    public ListOutdatedPapers(Messages messages, Recalls recalls) {
        this.messages = messages;
        this.recalls = recalls;
    }

    /** One that came back is in nobody's hands. */
    public List<Versioned<Message>> list(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        List<Versioned<Message>> outdated = new ArrayList<>();
        Messages.Filter printed = new Messages.Filter(reader.commune(), conferenceId, Delivery.State.PRINTED, null);
        recalls.moved(conferenceId)
                .ifPresent(moved -> Pages.forEach((after, limit) -> messages.page(printed, after, limit), message -> {
                    if (message.state().purpose().invites()
                            && isOut(message.state())
                            && moved.outdates(message.state())) {
                        outdated.add(message);
                    }
                }));
        return outdated;
    }

    private static boolean isOut(Message letter) {
        return letter.delivery() instanceof Delivery.Printed printed
                && (printed.handover() == null || printed.handover().result() != Handover.Result.RETURNED);
    }
}
