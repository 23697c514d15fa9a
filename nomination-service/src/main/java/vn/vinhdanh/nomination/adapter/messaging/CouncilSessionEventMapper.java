package vn.vinhdanh.nomination.adapter.messaging;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.council.CouncilSessionEvent;
import vn.vinhdanh.nomination.domain.council.Result;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of a session to their contracts in contracts/nomination. They contain totals, but no choices. */
public final class CouncilSessionEventMapper implements EventMapper<CouncilSessionEvent> {

    record SessionClosed(
            String commune, String conferenceId, String sessionId, LocalDate closedOn, List<ClosedLine> lines) {}

    record ClosedLine(
            String nominationId, boolean selected, int inFavour, int against, int abstained, int eligible, int needed) {

        static ClosedLine of(Result result) {
            return new ClosedLine(
                    result.nominationId(),
                    result.selected(),
                    result.tally().inFavour(),
                    result.tally().against(),
                    result.tally().abstained(),
                    result.eligible(),
                    result.needed());
        }
    }

    @Override
    public OutgoingEvent toOutgoing(CouncilSessionEvent event, String id) {
        return switch (event) {
            case CouncilSessionEvent.CouncilSessionClosed closed ->
                new OutgoingEvent(
                        "CouncilSessionClosed.v1",
                        new SessionClosed(
                                closed.council().commune(),
                                closed.council().conferenceId(),
                                id,
                                VietnamTime.dayOf(closed.at()),
                                closed.results().stream().map(ClosedLine::of).toList()));
        };
    }
}
