package vn.vinhdanh.budget.application;

import java.util.Objects;

/** Of our own FundAllocationOrdered. */
public record FundAllocationOrderedFact(String commune, String conferenceId, String allocationId) {
    public FundAllocationOrderedFact {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(allocationId);
    }
}
