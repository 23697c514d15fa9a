package vn.vinhdanh.delegate.adapter.messaging;

import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Events of the roster as the contracts say. */
public final class RosterEventMapper implements EventMapper<RosterEvent> {

    @Override
    public OutgoingEvent toOutgoing(RosterEvent event, String conferenceId) {
        return switch (event) {
            case RosterEvent.InvitationsRequested asked ->
                new OutgoingEvent(
                        "InvitationsRequested.v1",
                        new InvitationsRequested(asked.commune(), conferenceId, asked.round()));
        };
    }

    record InvitationsRequested(String commune, String conferenceId, int round) {}
}
