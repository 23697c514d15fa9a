package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of NominationApproved that this service uses: the decision that freezes the reward, in đồng, and the
 * attendee, who may sign for it.
 */
public record NominationApprovedIntegrationEvent(
        String commune,
        String nominationId,
        String decisionId,
        String decisionNumber,
        LocalDate decisionDate,
        long reward,
        String attendeeName,
        @Nullable String attendeeTitle,
        @Nullable String attendeeSalutation) {
    public NominationApprovedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(decisionId);
        Objects.requireNonNull(decisionNumber);
        Objects.requireNonNull(decisionDate);
        Objects.requireNonNull(attendeeName);
    }
}
