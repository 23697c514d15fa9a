package vn.vinhdanh.budget.application;

import java.util.Objects;

/** Of our own RewardSettlementOrdered. */
public record RewardSettlementOrderedIntegrationEvent(String commune, String conferenceId, String nominationId) {
    public RewardSettlementOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
    }
}
