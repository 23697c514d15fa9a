package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationOrdered;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps fund events. Only this service consumes them. */
public final class FundEventMapper implements EventMapper<FundEvent> {

    @Override
    public OutgoingEvent toOutgoing(FundEvent event, String aggregateId) {
        return switch (event) {
            case AllocationOrdered ordered ->
                new OutgoingEvent(
                        "FundAllocationOrdered.v1",
                        new Ordered(
                                ordered.commune(),
                                ordered.fund().conferenceId(),
                                ordered.allocationId(),
                                ordered.fund().kind().name(),
                                ordered.amount()));
        };
    }

    record Ordered(String commune, String conferenceId, String allocationId, String fund, long amount) {}
}
