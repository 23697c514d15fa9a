package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.kernel.Cause;

/** The post reports what became of an invitation. */
public final class OnDelivery {

    private final Delegates delegates;

    public OnDelivery(Delegates delegates) {
        this.delegates = delegates;
    }

    public void note(DeliveryFact fact, Delivery outcome, Cause cause) {
        delegates.change(
                fact.delegateId(),
                null,
                cause.doing("note-delivery"),
                delegate -> delegate.noteDelivery(fact.revision(), outcome, fact.happened(), fact.reason()));
    }
}
