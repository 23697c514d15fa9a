package vn.vinhdanh.delegate.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** ConferenceRescheduled.v1 of program-service: the fields that this service uses. */
public record ConferenceRescheduledIntegrationEvent(
        String commune, String conferenceId, int revision, LocalDate date, LocalTime startTime, LocalTime endTime) {

    public ConferenceRescheduledIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(date);
        Objects.requireNonNull(startTime);
        Objects.requireNonNull(endTime);
    }
}
