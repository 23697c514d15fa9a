package vn.vinhdanh.delegate.domain.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * When the conference takes place, in the time of Vietnam.
 *
 * @param revision 0 as planned; grows with each change. An invitation for an earlier revision is outdated.
 */
public record Schedule(int revision, LocalDate date, LocalTime startTime, LocalTime endTime) {

    private static final int READABLE_DAYS = 30;

    /** Whether the conference is so long over that nobody needs to read an invitation any more. */
    public boolean isForgottenAt(Instant now) {
        return VietnamTime.dayOf(now).isAfter(date.plusDays(READABLE_DAYS));
    }

    /** Doors open on the day of the conference. */
    public boolean isBeforeItsDay(Instant now) {
        return VietnamTime.dayOf(now).isBefore(date);
    }

    /** The day of the conference has passed. */
    public boolean isOver(Instant now) {
        return VietnamTime.dayOf(now).isAfter(date);
    }

    public boolean hasBegunAt(Instant now) {
        return !now.isBefore(date.atTime(startTime).atZone(VietnamTime.ZONE).toInstant());
    }
}
