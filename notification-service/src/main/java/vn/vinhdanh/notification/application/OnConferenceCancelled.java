package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Withdrawal;

/** Withdraws every invitation to a conference that does not take place, and tells who may have one. */
public final class OnConferenceCancelled {

    private final Messages messages;
    private final Recalls recalls;
    private final TakeBackLetter letters;

    public OnConferenceCancelled(Messages messages, Recalls recalls, DispatchTrigger dispatch) {
        this.messages = messages;
        this.recalls = recalls;
        this.letters = new TakeBackLetter(messages, recalls, dispatch);
    }

    /** A letter that comes later is withdrawn when it comes. */
    public void apply(ConferenceCancelledIntegrationEvent event, CommandContext context) {
        recalls.cancelConference(event.conferenceId());
        Withdrawal why = Withdrawal.ofConference(event.reason());
        Messages.Filter all = new Messages.Filter(event.commune(), event.conferenceId(), null, null);
        Pages.forEach((after, limit) -> messages.page(all, after, limit), message -> {
            if (message.state().purpose().invites()) {
                letters.takeBack(message.state(), why, context);
            } else if (!message.state().takesBack()) {
                letters.withdraw(message.state(), context);
            }
        });
    }
}
