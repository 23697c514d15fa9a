package vn.vinhdanh.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why something is written: who, when, what and the reason. It becomes one entry of the aggregate's history
 * and the correlation of every event that follows.
 *
 * @param action the verb, as in the history: {@code submit}
 * @param reason what the actor gave as the reason, if the command asks for one
 * @param correlationId 32 hex digits; the W3C trace id of the first request of the chain
 * @param causationId id of the fact that this reacts to; null for a command by a person
 */
public record CommandContext(
        Actor actor,
        String action,
        @Nullable String reason,
        Instant at,
        String correlationId,
        @Nullable String causationId) {

    public CommandContext doing(String verb) {
        return new CommandContext(actor, verb, reason, at, correlationId, causationId);
    }

    public CommandContext because(@Nullable String why) {
        return new CommandContext(actor, action, why, at, correlationId, causationId);
    }
}
