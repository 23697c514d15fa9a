package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields that this service uses of its own event RewardSettlementOrdered. */
public record RewardSettlementOrderedIntegrationEvent(String commune, String conferenceId, String nominationId) {
    public RewardSettlementOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
    }
}
