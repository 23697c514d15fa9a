package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;

/**
 * The fields of DelegateCheckedIn.v1 and DelegateCheckInUndone.v1 that this service reads.
 *
 * @param trial true before the day of the conference; null on the day, and of one that was undone
 */
public record CheckInIntegrationEvent(
        String delegateId, @Nullable Boolean trial) {

    boolean isTrial() {
        return Boolean.TRUE.equals(trial);
    }
}
