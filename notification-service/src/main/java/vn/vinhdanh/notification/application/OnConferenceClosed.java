package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Turnout;

/** From now on who was present may be thanked. */
public final class OnConferenceClosed {

    private final Turnout turnout;

    public OnConferenceClosed(Turnout turnout) {
        this.turnout = turnout;
    }

    public void apply(ConferenceClosedIntegrationEvent event, CommandContext context) {
        turnout.close(event.conferenceId());
    }
}
