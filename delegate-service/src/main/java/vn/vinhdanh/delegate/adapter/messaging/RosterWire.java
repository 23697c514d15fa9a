package vn.vinhdanh.delegate.adapter.messaging;

import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.platform.messaging.Outgoing;
import vn.vinhdanh.platform.messaging.WireFormat;

/** Events of the roster as the contracts say. */
public final class RosterWire implements WireFormat<RosterEvent> {

    @Override
    public Outgoing toWire(RosterEvent event, String conferenceId) {
        return switch (event) {
            case RosterEvent.InvitationsRequested asked ->
                new Outgoing(
                        "InvitationsRequested.v1",
                        new InvitationsRequested(asked.commune(), conferenceId, asked.round()));
        };
    }

    record InvitationsRequested(String commune, String conferenceId, int round) {}
}
