package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest answer to the newest invitation.
 *
 * @param reason why the person does not come; kept here only, where it can be erased
 * @param substitute who comes instead
 */
public record Answer(
        Kind kind,
        @Nullable String reason,
        @Nullable String substitute,
        @Nullable String needs,
        Via by,
        Instant at) {

    /** What was answered. */
    public enum Kind {
        ACCEPTED,
        DECLINED,
        SUBSTITUTED
    }

    /** How the answer came. */
    public enum Via {
        /** By the signed link, by whoever holds it. */
        LINK,
        /** An officer entered it from a call or from paper. */
        OFFICER
    }

    static Answer of(Reply reply, Via by, Instant at) {
        return switch (reply) {
            case Reply.Accept accept -> new Answer(Kind.ACCEPTED, null, null, accept.needs(), by, at);
            case Reply.Decline decline -> new Answer(Kind.DECLINED, decline.reason(), null, null, by, at);
            case Reply.Substitute other -> new Answer(Kind.SUBSTITUTED, null, other.name(), other.needs(), by, at);
        };
    }

    /** Says the same as the other, whenever and however it came. */
    boolean repeats(@Nullable Answer other) {
        return other != null && equals(new Answer(other.kind, other.reason, other.substitute, other.needs, by, at));
    }

    State state() {
        return switch (kind) {
            case ACCEPTED -> State.ACCEPTED;
            case DECLINED -> State.DECLINED;
            case SUBSTITUTED -> State.SUBSTITUTED;
        };
    }
}
