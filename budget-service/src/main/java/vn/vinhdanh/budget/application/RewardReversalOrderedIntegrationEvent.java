package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields that this service uses of its own event RewardReversalOrdered. */
public record RewardReversalOrderedIntegrationEvent(String commune, String conferenceId, String nominationId) {
    public RewardReversalOrderedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
    }
}
