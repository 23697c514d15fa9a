package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationOrdered;
import vn.vinhdanh.platform.messaging.Outgoing;
import vn.vinhdanh.platform.messaging.WireFormat;

/** What we tell ourselves of a fund. */
public final class FundWire implements WireFormat<FundEvent> {

    @Override
    public Outgoing toWire(FundEvent event, String aggregateId) {
        return switch (event) {
            case AllocationOrdered it ->
                new Outgoing(
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
