package vn.vinhdanh.platform.conferences;

import java.util.Objects;

/** ConferenceDeletionRequested.v1 of the program service. */
public record ConferenceDeletionRequestedIntegrationEvent(String commune, String conferenceId, int sequence) {

    public ConferenceDeletionRequestedIntegrationEvent {
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(conferenceId, "conferenceId");
    }
}
