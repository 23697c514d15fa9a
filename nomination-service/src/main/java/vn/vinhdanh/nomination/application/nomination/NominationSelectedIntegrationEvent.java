package vn.vinhdanh.nomination.application.nomination;

import java.util.Objects;

/** NominationSelected.v1 of this service. It releases reservations that arrived before it. */
public record NominationSelectedIntegrationEvent(String commune, String nominationId) {

    public NominationSelectedIntegrationEvent {
        Objects.requireNonNull(nominationId, "nominationId");
    }
}
