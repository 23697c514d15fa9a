package vn.vinhdanh.delegate.application;

import java.util.Objects;

/** ConferenceClosed.v1 of program-service: the fields that this service uses. */
public record ConferenceClosedIntegrationEvent(String commune, String conferenceId) {

    public ConferenceClosedIntegrationEvent {
        Objects.requireNonNull(conferenceId, "conferenceId");
    }
}
