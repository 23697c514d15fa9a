package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest invitation of a delegate. Earlier revisions are only in the audit trail.
 *
 * @param revision counts from 1; grows each time the delegate is invited again
 * @param schedule revision of the schedule that the invitation names
 * @param to the contact that it was sent to
 * @param withdrawn true once the delegate was cancelled
 * @param reportedAt time of the newest delivery report, by the clock of notification-service; null while pending
 * @param failure code of the reason if the delivery failed
 */
public record Invitation(
        int revision,
        int schedule,
        Contact to,
        Instant at,
        boolean withdrawn,
        Delivery delivery,
        @Nullable Instant reportedAt,
        @Nullable String failure) {

    static Invitation first(int schedule, Contact to, Instant at) {
        return new Invitation(1, schedule, to, at, false, Delivery.PENDING, null, null);
    }

    Invitation next(int nextSchedule, Contact nextTo, Instant nextAt) {
        return new Invitation(revision + 1, nextSchedule, nextTo, nextAt, false, Delivery.PENDING, null, null);
    }

    Invitation withdraw() {
        return new Invitation(revision, schedule, to, at, true, delivery, reportedAt, failure);
    }

    Invitation erased() {
        return new Invitation(revision, schedule, Contact.NONE, at, true, delivery, reportedAt, failure);
    }

    /**
     * Adds a delivery report. Reports may arrive twice, or late if a dead letter is replayed, so the report with the
     * latest time counts. Of two reports with the same time, {@link Delivery#SENT} counts.
     */
    Invitation withDelivery(Delivery report, Instant time, @Nullable String reason) {
        boolean isNewest =
                reportedAt == null || time.isAfter(reportedAt) || time.equals(reportedAt) && delivery != Delivery.SENT;
        return isNewest ? new Invitation(revision, schedule, to, at, withdrawn, report, time, reason) : this;
    }
}
