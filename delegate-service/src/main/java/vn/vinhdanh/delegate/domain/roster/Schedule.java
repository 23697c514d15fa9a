package vn.vinhdanh.delegate.domain.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the conference takes place, in Vietnam's time.
 *
 * @param revision 0 as planned, then one more with each move; an invitation for an earlier revision is out of date
 */
public record Schedule(int revision, LocalDate date, LocalTime startTime, LocalTime endTime) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public boolean hasBegunAt(Instant now) {
        return !now.isBefore(date.atTime(startTime).atZone(VIETNAM).toInstant());
    }
}
