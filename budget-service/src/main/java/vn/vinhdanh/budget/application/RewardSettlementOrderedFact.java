package vn.vinhdanh.budget.application;

import java.util.Objects;

/** Of our own RewardSettlementOrdered. */
public record RewardSettlementOrderedFact(String commune, String conferenceId, String nominationId) {
    public RewardSettlementOrderedFact {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
    }
}
