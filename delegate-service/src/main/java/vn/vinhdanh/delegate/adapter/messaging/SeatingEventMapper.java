package vn.vinhdanh.delegate.adapter.messaging;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.seating.SeatingEvent;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of a seating plan to their contracts. */
public final class SeatingEventMapper implements EventMapper<SeatingEvent> {

    @Override
    public OutgoingEvent toOutgoing(SeatingEvent event, String conferenceId) {
        return switch (event) {
            case SeatingEvent.DelegateSeated seated ->
                new OutgoingEvent(
                        "DelegateSeated.v1",
                        new Seated(seated.commune(), conferenceId, seated.delegate(), seated.seat(), seated.change()));
        };
    }

    record Seated(
            String commune,
            String conferenceId,
            String delegateId,
            @Nullable String seat,
            int change) {}
}
