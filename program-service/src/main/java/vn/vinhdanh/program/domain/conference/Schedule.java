package vn.vinhdanh.program.domain.conference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceEndsOnTheDayItBegins;

/** Date and times of a conference, in Vietnam's time zone. */
public record Schedule(LocalDate date, LocalTime startTime, LocalTime endTime) {

    /** @throws AConferenceEndsOnTheDayItBegins if the conference would run past midnight */
    static Schedule of(LocalDate date, LocalTime start, Duration length) {
        LocalDateTime end = date.atTime(start).plus(length);
        if (!end.toLocalDate().equals(date)) {
            throw new AConferenceEndsOnTheDayItBegins(start, length);
        }
        return new Schedule(date, start, end.toLocalTime());
    }

    public Instant start() {
        return date.atTime(startTime).atZone(VietnamTime.ZONE).toInstant();
    }
}
