package vn.vinhdanh.nomination.application.nomination;

import java.util.Objects;

/** nomination, about itself: NominationSelected.v1. Money that came before it can now be followed. */
public record NominationSelectedIntegrationEvent(String commune, String nominationId) {

    public NominationSelectedIntegrationEvent {
        Objects.requireNonNull(nominationId, "nominationId");
    }
}
