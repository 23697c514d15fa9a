package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.kernel.CommandContext;

/** Records on the delegate whether the invitation was delivered. */
public final class OnDelivery {

    private final Delegates delegates;

    public OnDelivery(Delegates delegates) {
        this.delegates = delegates;
    }

    public void apply(DeliveryIntegrationEvent report, Delivery delivery, CommandContext context) {
        delegates.change(
                report.delegateId(),
                null,
                context.withAction("note-delivery"),
                delegate -> delegate.recordDelivery(report.revision(), delivery, report.reportedAt(), report.reason()));
    }
}
