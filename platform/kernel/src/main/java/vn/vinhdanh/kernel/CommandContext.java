package vn.vinhdanh.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Actor, action, reason and time of a write. It becomes one entry of the audit trail of the aggregate, and the
 * correlation of each event that the write records.
 *
 * @param action the verb in the audit trail: {@code submit}
 * @param reason the reason that the actor gave, if the command requires one
 * @param correlationId 32 hex digits; the W3C trace id of the first request of the chain
 * @param causationId id of the event that is handled; null for a command of a person
 */
public record CommandContext(
        Actor actor,
        String action,
        @Nullable String reason,
        Instant at,
        String correlationId,
        @Nullable String causationId) {

    /** The action of a write that removes personal data. */
    public static final String ERASE = "erase";

    /**
     * For the write that removes personal data. Its entry of the audit trail has the ground and not the values that were
     * removed, and outlasts {@link Aggregates#eraseTrail}.
     *
     * @param ground without a name, because it stays; null if the event that is handled says enough
     */
    public CommandContext erasing(@Nullable String ground) {
        return withAction(ERASE).withReason(ground);
    }

    public boolean isErasing() {
        return action.equals(ERASE);
    }

    /** The same command as somebody else's act. */
    public CommandContext by(Actor other) {
        return new CommandContext(other, action, reason, at, correlationId, causationId);
    }

    public CommandContext withAction(String verb) {
        return new CommandContext(actor, verb, reason, at, correlationId, causationId);
    }

    public CommandContext withReason(@Nullable String why) {
        return new CommandContext(actor, action, why, at, correlationId, causationId);
    }
}
