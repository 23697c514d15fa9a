package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.estimate.EstimateEvent;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateApproved;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateReturned;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateSubmitted;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of estimates. They carry no line and no name. */
public final class EstimateEventMapper implements EventMapper<EstimateEvent> {

    @Override
    public OutgoingEvent toOutgoing(EstimateEvent event, String conferenceId) {
        String type = switch (event) {
            case EstimateSubmitted _ -> "EstimateSubmitted.v1";
            case EstimateApproved _ -> "EstimateApproved.v1";
            case EstimateReturned _ -> "EstimateReturned.v1";
        };
        return new OutgoingEvent(
                type,
                new OfVersion(
                        event.estimate().commune(),
                        conferenceId,
                        event.version().number(),
                        event.version().total()));
    }

    record OfVersion(String commune, String conferenceId, int version, long total) {}
}
