package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Erasing;
import vn.vinhdanh.delegate.domain.delegate.JoinedRecord;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Erases what the audit trail of an erased delegate says of the person, and the delegates that were merged into it. The
 * event starts it, so a crash only delays it.
 */
public final class OnDelegateErased {

    private final Delegates delegates;

    public OnDelegateErased(Delegates delegates) {
        this.delegates = delegates;
    }

    public void apply(DelegateErasedIntegrationEvent erased, CommandContext context) {
        Delegate delegate = delegates.get(erased.delegateId(), context.actor()).state();
        for (JoinedRecord record : delegate.known().records()) {
            if (record.id() != null && delegates.find(record.id()).isPresent()) {
                delegates.change(record.id(), null, context.erasing(null), Erasing::eraseMerged);
            }
        }
        delegates.eraseTrail(erased.delegateId(), context.actor());
    }
}
