package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.payout.PayoutEvent;
import vn.vinhdanh.budget.domain.payout.PayoutEvent.PayoutOrdered;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of pay-out sheets. Only this service consumes them. */
public final class PayoutEventMapper implements EventMapper<PayoutEvent> {

    @Override
    public OutgoingEvent toOutgoing(PayoutEvent event, String conferenceId) {
        return switch (event) {
            case PayoutOrdered it ->
                new OutgoingEvent("PayoutOrdered.v1", new Ordered(it.commune(), conferenceId, it.sheet(), it.amount()));
        };
    }

    record Ordered(String commune, String conferenceId, int sheet, long amount) {}
}
