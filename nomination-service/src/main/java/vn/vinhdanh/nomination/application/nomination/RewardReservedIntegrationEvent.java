package vn.vinhdanh.nomination.application.nomination;

import java.util.Objects;

/**
 * RewardReserved.v1 of the budget service.
 *
 * @param amount in đồng
 */
public record RewardReservedIntegrationEvent(String commune, String nominationId, long amount, String ledgerLine) {

    public RewardReservedIntegrationEvent {
        Objects.requireNonNull(nominationId, "nominationId");
        Objects.requireNonNull(ledgerLine, "ledgerLine");
    }
}
