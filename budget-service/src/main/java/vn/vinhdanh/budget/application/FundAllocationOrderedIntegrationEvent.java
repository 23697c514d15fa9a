package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields that this service uses of its own event FundAllocationOrdered. */
public record FundAllocationOrderedIntegrationEvent(String commune, String conferenceId, String allocationId) {
    public FundAllocationOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(allocationId);
    }
}
