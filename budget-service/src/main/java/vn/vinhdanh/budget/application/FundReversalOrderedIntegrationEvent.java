package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields that this service uses of its own event FundReversalOrdered. */
public record FundReversalOrderedIntegrationEvent(String commune, String allocationId) {
    public FundReversalOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(allocationId);
    }
}
