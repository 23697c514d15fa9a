package vn.vinhdanh.notification.application;

import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;

/** Withdraws letters that wait and state a date that is not true any more. delegate-service issues the revised ones. */
public final class OnConferenceRescheduled {

    private final Messages messages;
    private final Recalls recalls;

    public OnConferenceRescheduled(Messages messages, Recalls recalls) {
        this.messages = messages;
        this.recalls = recalls;
    }

    public void apply(ConferenceRescheduledIntegrationEvent event, CommandContext context) {
        Recalls.Moved moved = event.moved();
        recalls.move(event.conferenceId(), moved);
        for (Delivery.State state : List.of(Delivery.State.QUEUED, Delivery.State.HELD)) {
            Messages.Filter waiting = new Messages.Filter(event.commune(), event.conferenceId(), state, null);
            Pages.forEach(
                    (after, limit) -> messages.page(waiting, after, limit),
                    message -> messages.change(
                            message, context.withAction("withdraw"), letter -> moved.withdraw(letter, context.at())));
        }
    }
}
