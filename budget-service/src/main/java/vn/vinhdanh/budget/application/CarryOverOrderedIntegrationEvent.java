package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields that this service uses of its own event CarryOverOrdered. */
public record CarryOverOrderedIntegrationEvent(String commune, int year) {
    public CarryOverOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
    }
}
