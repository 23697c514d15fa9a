package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields of DelegateRegistered, DelegateWaitlisted and DelegateCancelled that this service uses. */
public record DelegatePlaceIntegrationEvent(String commune, String conferenceId, String delegateId) {
    public DelegatePlaceIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(delegateId);
    }
}
