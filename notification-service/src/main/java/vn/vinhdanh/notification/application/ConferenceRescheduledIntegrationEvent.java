package vn.vinhdanh.notification.application;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.notification.domain.Recalls;

/** The fields of ConferenceRescheduled.v1 that this service reads. */
public record ConferenceRescheduledIntegrationEvent(
        String commune, String conferenceId, int revision, LocalDate date, LocalTime startTime, LocalTime endTime) {

    Recalls.Moved moved() {
        return new Recalls.Moved(revision, date, startTime, endTime);
    }
}
