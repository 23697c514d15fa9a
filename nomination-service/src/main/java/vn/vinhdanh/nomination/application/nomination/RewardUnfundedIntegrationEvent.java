package vn.vinhdanh.nomination.application.nomination;

import java.util.Objects;

/**
 * budget: RewardUnfunded.v1. Amounts in đồng.
 *
 * @param available what the fund still has
 */
public record RewardUnfundedIntegrationEvent(String commune, String nominationId, long amount, long available) {

    public RewardUnfundedIntegrationEvent {
        Objects.requireNonNull(nominationId, "nominationId");
    }
}
