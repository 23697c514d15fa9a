package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.spending.SpendingEvent;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingOrdered;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingProposed;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of spending. They carry no purpose, payee or name. */
public final class SpendingEventMapper implements EventMapper<SpendingEvent> {

    @Override
    public OutgoingEvent toOutgoing(SpendingEvent event, String aggregateId) {
        String type = switch (event) {
            case SpendingProposed _ -> "SpendingProposed.v1";
            case SpendingOrdered _ -> "SpendingOrdered.v1";
        };
        return new OutgoingEvent(
                type,
                new OfSpending(
                        event.commune(), event.conferenceId(), event.line(), event.spendingId(), event.amount()));
    }

    record OfSpending(String commune, String conferenceId, int line, String spendingId, long amount) {}
}
