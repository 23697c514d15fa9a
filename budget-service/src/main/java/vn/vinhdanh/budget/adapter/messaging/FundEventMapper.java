package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationOrdered;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** What we tell ourselves of a fund. */
public final class FundEventMapper implements EventMapper<FundEvent> {

    @Override
    public OutgoingEvent toOutgoing(FundEvent event, String aggregateId) {
        return switch (event) {
            case AllocationOrdered it ->
                new OutgoingEvent(
                        "FundAllocationOrdered.v1",
                        new Ordered(
                                it.commune(),
                                it.fund().conferenceId(),
                                it.allocationId(),
                                it.fund().kind().name(),
                                it.amount()));
        };
    }

    record Ordered(String commune, String conferenceId, String allocationId, String fund, long amount) {}
}
