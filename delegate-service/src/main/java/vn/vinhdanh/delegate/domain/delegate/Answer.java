package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnAnswerByLinkChangesAtMostTwentyTimes;

/**
 * The newest answer to the newest invitation.
 *
 * @param reason why the delegate declines; personal, so it is kept only here, where it can be erased
 * @param substitute name of the person who attends instead
 * @param needs what the attending person needs on the day; personal like the reason
 * @param changes how often the answer to this revision was given by link and changed something; null in answers of
 *     before, which count as none
 */
public record Answer(
        Kind kind,
        @Nullable String reason,
        @Nullable String substitute,
        @Nullable String needs,
        Via by,
        Instant at,
        @Nullable Integer changes) {

    private static final int MOST_CHANGES = 20;

    public Answer(
            Kind kind,
            @Nullable String reason,
            @Nullable String substitute,
            @Nullable String needs,
            Via by,
            Instant at) {
        this(kind, reason, substitute, needs, by, at, null);
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

    static Answer of(Reply reply, Via by, Instant at) {
        return switch (reply) {
            case Reply.Accept accept -> new Answer(Kind.ACCEPTED, null, null, accept.needs(), by, at);
            case Reply.Decline decline -> new Answer(Kind.DECLINED, decline.reason(), null, null, by, at);
            case Reply.Substitute substitute ->
                new Answer(Kind.SUBSTITUTED, null, substitute.name(), substitute.needs(), by, at);
        };
    }

    /** True if both answers have the same content, regardless of their time and way. */
    boolean repeats(@Nullable Answer other) {
        return other != null
                && equals(new Answer(other.kind, other.reason, other.substitute, other.needs, by, at, changes));
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
        return new Answer(kind, reason, substitute, needs, by, at, next == 0 ? null : next);
    }

    Answer erased(String marker) {
        return new Answer(kind, null, substitute == null ? null : marker, null, by, at, changes);
    }

    State state() {
        return switch (kind) {
            case ACCEPTED -> State.ACCEPTED;
            case DECLINED -> State.DECLINED;
            case SUBSTITUTED -> State.SUBSTITUTED;
        };
    }
}
