package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields of NominationSelected that this service uses: the nominee and the estimated reward, in đồng. */
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
