package vn.vinhdanh.nomination.application.nomination;

import java.util.Objects;

/**
 * budget: RewardReserved.v1.
 *
 * @param amount in đồng
 */
public record RewardReservedFact(String commune, String nominationId, long amount, String ledgerLine) {

    public RewardReservedFact {
        Objects.requireNonNull(nominationId, "nominationId");
        Objects.requireNonNull(ledgerLine, "ledgerLine");
    }
}
