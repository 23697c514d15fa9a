package vn.vinhdanh.delegate.application;

import java.util.Objects;

/** What identifies the person of a delegate was erased by this service. */
public record DelegateErasedIntegrationEvent(String commune, String delegateId) {

    public DelegateErasedIntegrationEvent {
        Objects.requireNonNull(delegateId);
    }
}
