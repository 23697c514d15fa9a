package vn.vinhdanh.budget.application;

import java.util.Objects;

/** PayoutOrdered of this service. */
public record PayoutOrderedIntegrationEvent(String commune, String conferenceId, int sheet) {
    public PayoutOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
    }
}
