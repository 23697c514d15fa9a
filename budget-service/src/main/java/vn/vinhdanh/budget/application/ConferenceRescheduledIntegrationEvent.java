package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import java.util.Objects;

/** The fields of ConferenceRescheduled that this service uses: the day decides which year's fund pays. */
public record ConferenceRescheduledIntegrationEvent(String commune, String conferenceId, int revision, LocalDate date) {
    public ConferenceRescheduledIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(date);
    }
}
