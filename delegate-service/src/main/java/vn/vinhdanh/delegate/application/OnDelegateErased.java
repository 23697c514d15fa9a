package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Erases what the audit trail of an erased delegate says of the person. The event starts it, so a crash only delays it.
 */
public final class OnDelegateErased {

    private final Delegates delegates;

    public OnDelegateErased(Delegates delegates) {
        this.delegates = delegates;
    }

    public void apply(DelegateErasedIntegrationEvent erased, CommandContext context) {
        delegates.eraseTrail(erased.delegateId(), context.actor());
    }
}
