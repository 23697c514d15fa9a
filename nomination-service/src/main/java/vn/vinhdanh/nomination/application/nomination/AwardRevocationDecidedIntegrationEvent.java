package vn.vinhdanh.nomination.application.nomination;

import java.time.LocalDate;
import java.util.Objects;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/** AwardRevocationDecided.v1 of this service. */
public record AwardRevocationDecidedIntegrationEvent(
        String commune,
        String decisionId,
        String decisionNumber,
        LocalDate decisionDate,
        String revokedDecisionId,
        String nominationId,
        String reason) {

    public AwardRevocationDecidedIntegrationEvent {
        Objects.requireNonNull(decisionId, "decisionId");
        Objects.requireNonNull(nominationId, "nominationId");
        Objects.requireNonNull(revokedDecisionId, "revokedDecisionId");
    }

    SignedDecision revocation() {
        return new SignedDecision(decisionId, decisionNumber, decisionDate);
    }
}
