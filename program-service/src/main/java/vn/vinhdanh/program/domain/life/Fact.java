package vn.vinhdanh.program.domain.life;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of awards, without names.
 *
 * @param eventId one event that was published twice has one id
 * @param nominationIds whose award it is about: one, all on stage for {@link Kind#ARRANGED}, none where only the delegate
 *     or the conference is known
 * @param delegateId null for a fact about no delegate
 * @param amount the reward in đồng; null if the fact has none
 * @param revision of an arrangement, of which the greatest holds; 0 for other facts
 */
public record Fact(
        Kind kind,
        String eventId,
        String commune,
        String conferenceId,
        Set<String> nominationIds,
        @Nullable String delegateId,
        @Nullable Long amount,
        long revision,
        Instant at) {

    public Fact {
        nominationIds = Set.copyOf(nominationIds);
    }

    /** What happened. In the order of an award's life, which counts where two facts have the same time. */
    public enum Kind {
        SUBMITTED,
        RETURNED,
        SELECTED,
        NOT_SELECTED,
        RESERVED,
        UNFUNDED,
        APPROVED,
        REFUSED,
        REGISTERED,
        WAITLISTED,
        ARRANGED,
        INVITED,
        LETTER_SENT,
        ANSWERED,
        CHECKED_IN,
        CHECK_IN_UNDONE,
        PAID,
        PAYMENT_REVERSED,
        REVOKED,
        DELEGATE_CANCELLED,
        RELEASED,
        CONFERENCE_CANCELLED,
        CONFERENCE_CLOSED
    }
}
