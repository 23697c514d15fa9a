package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnAnswerByLinkChangesAtMostTwentyTimes;
import vn.vinhdanh.delegate.domain.roster.Schedule;

/**
 * The newest answer to the newest invitation.
 *
 * @param reason why the delegate declines; personal, so it is kept only here, where it can be erased
 * @param substitute name of the person who attends instead
 * @param needs what the attending person needs on the day; personal like the reason
 * @param changes how often the answer to this revision was given by link and changed something; null in answers of
 *     before, which count as none
 * @param schedule revision of the schedule when the answer was given: the answer page always shows the newest date; null
 *     in answers of before, which count for the date of their invitation
 */
public record Answer(
        Kind kind,
        @Nullable String reason,
        @Nullable String substitute,
        @Nullable String needs,
        Via by,
        Instant at,
        @Nullable Integer changes,
        @Nullable Integer schedule) {

    private static final int MOST_CHANGES = 20;

    public Answer(
            Kind kind,
            @Nullable String reason,
            @Nullable String substitute,
            @Nullable String needs,
            Via by,
            Instant at) {
        this(kind, reason, substitute, needs, by, at, null, null);
    }

    /** What the answer is. */
    public enum Kind {
        ACCEPTED,
        DECLINED,
        SUBSTITUTED
    }

    /** How the answer was received. */
    public enum Via {
        /** By the signed link of the invitation. */
        LINK,
        /** An officer entered an answer given by phone or on paper. */
        OFFICER
    }

    /** @param schedule null while the date is open */
    static Answer of(Reply reply, Via by, Instant at, @Nullable Schedule schedule) {
        Integer revision = schedule == null ? null : schedule.revision();
        return switch (reply) {
            case Reply.Accept accept -> new Answer(Kind.ACCEPTED, null, null, accept.needs(), by, at, null, revision);
            case Reply.Decline decline ->
                new Answer(Kind.DECLINED, decline.reason(), null, null, by, at, null, revision);
            case Reply.Substitute substitute ->
                new Answer(Kind.SUBSTITUTED, null, substitute.name(), substitute.needs(), by, at, null, revision);
        };
    }

    /** True if both have the same content and this one is not known to be for another date. Time and way do not matter. */
    boolean repeats(@Nullable Answer other, Invitation answered) {
        return other != null
                && kind == other.kind
                && Objects.equals(reason, other.reason)
                && Objects.equals(substitute, other.substitute)
                && Objects.equals(needs, other.needs)
                && (schedule == null || schedule == other.scheduleOf(answered));
    }

    /** Whether it was given for this date. */
    boolean isFor(Schedule date, Invitation answered) {
        return scheduleOf(answered) == date.revision();
    }

    private int scheduleOf(Invitation answered) {
        return schedule == null ? answered.schedule() : schedule;
    }

    /**
     * This answer, counted as one more after the other.
     *
     * @throws AnAnswerByLinkChangesAtMostTwentyTimes
     */
    Answer after(@Nullable Answer before) {
        int counted = before == null || before.changes == null ? 0 : before.changes;
        if (by == Via.LINK && counted == MOST_CHANGES) {
            throw new AnAnswerByLinkChangesAtMostTwentyTimes();
        }
        int next = by == Via.LINK ? counted + 1 : counted;
        return new Answer(kind, reason, substitute, needs, by, at, next == 0 ? null : next, schedule);
    }

    Answer erased(String marker) {
        return new Answer(kind, null, substitute == null ? null : marker, null, by, at, changes, schedule);
    }

    State state() {
        return switch (kind) {
            case ACCEPTED -> State.ACCEPTED;
            case DECLINED -> State.DECLINED;
            case SUBSTITUTED -> State.SUBSTITUTED;
        };
    }
}
