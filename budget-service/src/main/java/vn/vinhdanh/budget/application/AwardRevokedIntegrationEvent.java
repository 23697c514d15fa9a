package vn.vinhdanh.budget.application;

import java.util.Objects;

/** Of AwardRevoked: the reward's money is free again, or due back where it was paid. */
public record AwardRevokedIntegrationEvent(String commune, String nominationId, String decisionId, String reason) {
    public AwardRevokedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(decisionId);
        Objects.requireNonNull(reason);
    }
}
