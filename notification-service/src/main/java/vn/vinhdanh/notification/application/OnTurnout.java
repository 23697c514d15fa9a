package vn.vinhdanh.notification.application;

import vn.vinhdanh.notification.domain.Turnout;

/** A delegate was checked in, or that was undone. Before the day the door only tries its devices, and nobody is there. */
public final class OnTurnout {

    private final Turnout turnout;

    public OnTurnout(Turnout turnout) {
        this.turnout = turnout;
    }

    /** @param position of the event among those of the delegate */
    public void apply(CheckInIntegrationEvent event, boolean present, long position) {
        if (!event.isTrial()) {
            turnout.attend(event.delegateId(), position, present);
        }
    }
}
