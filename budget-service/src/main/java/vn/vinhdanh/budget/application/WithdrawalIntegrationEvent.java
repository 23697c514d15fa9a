package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields that NominationRefused and AwardRevoked share: which decision takes the reward away, and why. */
public record WithdrawalIntegrationEvent(String commune, String nominationId, String decisionId, String reason) {

    public WithdrawalIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(decisionId);
        Objects.requireNonNull(reason);
    }
}
