package vn.vinhdanh.delegate.adapter.messaging;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of a roster to their contracts. */
public final class RosterEventMapper implements EventMapper<RosterEvent> {

    @Override
    public OutgoingEvent toOutgoing(RosterEvent event, String conferenceId) {
        return switch (event) {
            case RosterEvent.InvitationsRequested requested ->
                new OutgoingEvent(
                        "InvitationsRequested.v1",
                        new InvitationsRequested(
                                requested.commune(),
                                conferenceId,
                                requested.round(),
                                requested.schedule(),
                                requested.revisedOnly() ? true : null));
        };
    }

    record InvitationsRequested(
            String commune,
            String conferenceId,
            int round,
            @Nullable Integer scheduleRevision,
            @Nullable Boolean revisedOnly) {}
}
