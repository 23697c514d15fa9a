package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest invitation of a delegate; earlier revisions live in the history.
 *
 * @param revision 1, then one more each time the delegate is invited anew
 * @param schedule revision of the schedule that it names
 * @param to where it went
 * @param withdrawn true since the delegate was cancelled
 * @param reportedAt when that became of it, by the post's clock; null while pending
 * @param failure code of the post's reason, where delivery failed
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

    /**
     * Reports come twice, and late when a dead letter is replayed: what happened last counts, not what was heard last.
     * Of the same moment, {@link Delivery#SENT} stays.
     */
    Invitation delivered(Delivery outcome, Instant happened, @Nullable String reason) {
        boolean last = reportedAt == null
                || happened.isAfter(reportedAt)
                || happened.equals(reportedAt) && delivery != Delivery.SENT;
        return last ? new Invitation(revision, schedule, to, at, withdrawn, outcome, happened, reason) : this;
    }
}
