package vn.vinhdanh.budget.application;

import java.util.Objects;

/** Of NominationRefused: the reward's money is free again. */
public record NominationRefusedIntegrationEvent(String commune, String nominationId, String decisionId, String reason) {
    public NominationRefusedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(decisionId);
        Objects.requireNonNull(reason);
    }
}
