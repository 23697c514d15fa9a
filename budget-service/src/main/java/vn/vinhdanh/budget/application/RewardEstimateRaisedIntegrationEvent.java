package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields of RewardEstimateRaised that this service uses: the reward by today's norms, in đồng. */
public record RewardEstimateRaisedIntegrationEvent(String commune, String nominationId, long estimatedReward) {
    public RewardEstimateRaisedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(nominationId);
    }
}
