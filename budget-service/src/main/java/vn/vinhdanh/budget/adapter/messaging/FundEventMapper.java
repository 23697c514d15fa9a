package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationOrdered;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationReversalOrdered;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationReversalProposed;
import vn.vinhdanh.budget.domain.fund.FundEvent.CarryOverOrdered;
import vn.vinhdanh.budget.domain.fund.FundEvent.CarryOverProposed;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps fund events. Only this service consumes them. */
public final class FundEventMapper implements EventMapper<FundEvent> {

    @Override
    public OutgoingEvent toOutgoing(FundEvent event, String aggregateId) {
        return switch (event) {
            case AllocationOrdered it ->
                outgoing("FundAllocationOrdered.v1", it.commune(), it.fund(), it.allocationId(), it.amount());
            case AllocationReversalProposed it ->
                outgoing("FundReversalProposed.v1", it.commune(), it.fund(), it.allocationId(), it.amount());
            case AllocationReversalOrdered it ->
                outgoing("FundReversalOrdered.v1", it.commune(), it.fund(), it.allocationId(), it.amount());
            case CarryOverProposed it -> new OutgoingEvent("CarryOverProposed.v1", new OfYear(it.commune(), it.year()));
            case CarryOverOrdered it -> new OutgoingEvent("CarryOverOrdered.v1", new OfYear(it.commune(), it.year()));
        };
    }

    private static OutgoingEvent outgoing(String type, String commune, FundId fund, String allocationId, long amount) {
        return new OutgoingEvent(
                type,
                new OfAllocation(
                        commune, fund.owner(), allocationId, fund.kind().name(), amount));
    }

    record OfAllocation(String commune, String conferenceId, String allocationId, String fund, long amount) {}

    record OfYear(String commune, int year) {}
}
