package vn.vinhdanh.nomination.application.nomination;

import java.util.Objects;

/**
 * RewardUnfunded.v1 of the budget service. Amounts in đồng.
 *
 * @param available rest of the fund
 */
public record RewardUnfundedIntegrationEvent(String commune, String nominationId, long amount, long available) {

    public RewardUnfundedIntegrationEvent {
        Objects.requireNonNull(nominationId, "nominationId");
    }
}
