package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.kernel.CommandContext;

/** The post reports what became of an invitation. */
public final class OnDelivery {

    private final Delegates delegates;

    public OnDelivery(Delegates delegates) {
        this.delegates = delegates;
    }

    public void apply(DeliveryIntegrationEvent fact, Delivery outcome, CommandContext cause) {
        delegates.change(
                fact.delegateId(),
                null,
                cause.doing("note-delivery"),
                delegate -> delegate.noteDelivery(fact.revision(), outcome, fact.happened(), fact.reason()));
    }
}
