package vn.vinhdanh.nomination.application.conference;

import java.time.LocalDate;
import java.util.Objects;

/**
 * ConferenceRescheduled.v1 of the program service.
 *
 * @param revision grows with each change of the date
 */
public record ConferenceRescheduledIntegrationEvent(String commune, String conferenceId, LocalDate date, int revision) {

    public ConferenceRescheduledIntegrationEvent {
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(date, "date");
    }
}
