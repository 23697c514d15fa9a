package vn.vinhdanh.nomination.application.conference;

import java.util.Objects;

/** ConferenceClosed.v1 of the program service. */
public record ConferenceClosedIntegrationEvent(String commune, String conferenceId) {

    public ConferenceClosedIntegrationEvent {
        Objects.requireNonNull(conferenceId, "conferenceId");
    }
}
