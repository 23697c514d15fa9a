package vn.vinhdanh.platform.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.convert.ValueConverter;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.json.IsoInstant;
import vn.vinhdanh.platform.json.StateJson;

/**
 * One entry of the audit trail of an aggregate. Its hash covers the hash before it, so a changed or removed entry is
 * detected.
 *
 * @param number from 1, without a gap
 * @param events ids of the events written with it
 * @param state digest of the state after the write without its secrets, so a state changed without an entry is detected
 * @param hash SHA-256 of the previous hash and this entry's canonical text, in hex
 */
public record AuditEntry(
        long number,
        @ValueConverter(IsoInstant.class) Instant at,
        String actor,
        String action,
        @Nullable String reason,
        String correlationId,
        @Nullable String causationId,
        List<String> events,
        String state,
        String hash) {

    /** The hash before the first entry. */
    static final String ROOT = "0".repeat(64);

    static AuditEntry following(AuditHead head, CommandContext context, List<String> events, String state) {
        AuditEntry withoutHash = new AuditEntry(
                head.entries() + 1,
                context.at(),
                context.actor().id(),
                context.action(),
                context.reason(),
                context.correlationId(),
                context.causationId(),
                events,
                state,
                "");
        return withoutHash.withHash(withoutHash.hashAfter(head.hash()));
    }

    /** The hash that this entry must have after {@code previous}. */
    String hashAfter(String previous) {
        List<@Nullable String> canonical = Arrays.asList(
                previous,
                Long.toString(number),
                at.toString(),
                actor,
                action,
                reason,
                correlationId,
                causationId,
                String.join(",", events),
                state);
        return Digest.of(StateJson.mapper().writeValueAsString(canonical));
    }

    private AuditEntry withHash(String value) {
        return new AuditEntry(number, at, actor, action, reason, correlationId, causationId, events, state, value);
    }
}
