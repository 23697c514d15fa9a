package vn.vinhdanh.budget.application;

import java.util.Objects;

/** The fields of ConferenceClosed that this service uses. */
public record ConferenceClosedIntegrationEvent(String commune, String conferenceId) {

    public ConferenceClosedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
    }
}
