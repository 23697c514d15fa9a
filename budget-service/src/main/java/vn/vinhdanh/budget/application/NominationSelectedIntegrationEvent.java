package vn.vinhdanh.budget.application;

import java.util.Objects;

/** Of NominationSelected: whose reward is to be reserved. */
public record NominationSelectedIntegrationEvent(
        String commune,
        String conferenceId,
        String nominationId,
        String unit,
        String nomineeKind,
        String nomineeName,
        String formOfAward,
        long estimatedReward) {
    public NominationSelectedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(nomineeKind);
        Objects.requireNonNull(nomineeName);
        Objects.requireNonNull(formOfAward);
    }
}
