package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields that this service uses of its own event SpendingOrdered. */
public record SpendingOrderedIntegrationEvent(String commune, String conferenceId, int line) {
    public SpendingOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
    }
}
