package vn.vinhdanh.program.application;

import java.util.Objects;

/** The facts of a conference, as its tasks follow them: which one. */
public record ConferenceIntegrationEvent(String commune, String conferenceId) {

    public ConferenceIntegrationEvent {
        Objects.requireNonNull(conferenceId, "conferenceId");
    }
}
