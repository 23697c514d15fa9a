package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import java.util.Objects;

/** The fields of NominationApproved that this service uses: the decision that freezes the reward, in đồng. */
public record NominationApprovedIntegrationEvent(
        String commune,
        String nominationId,
        String decisionId,
        String decisionNumber,
        LocalDate decisionDate,
        long reward) {
    public NominationApprovedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(decisionId);
        Objects.requireNonNull(decisionNumber);
        Objects.requireNonNull(decisionDate);
    }
}
