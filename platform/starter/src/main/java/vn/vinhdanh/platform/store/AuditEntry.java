package vn.vinhdanh.platform.store;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;

/**
 * One line of an aggregate's audit trail. Its hash covers the hash before it, so a changed or removed entry is found.
 *
 * @param number from 1, without a gap
 * @param events ids of the events written with it
 * @param state digest of the state that it left: whoever changes the document beside its history is found
 * @param hash SHA-256 of the previous hash and this entry's canonical text, in hex
 */
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        String action,
        @Nullable String reason,
        String correlationId,
        @Nullable String causationId,
        List<String> events,
        String state,
        String hash) {

    /** What stands before the first entry. */
    static final String ROOT = "0".repeat(64);

    static AuditEntry following(AuditHead head, CommandContext cause, List<String> events, String state) {
        AuditEntry unsealed = new AuditEntry(
                head.entries() + 1,
                cause.at(),
                cause.actor().id(),
                cause.action(),
                cause.reason(),
                cause.correlationId(),
                cause.causationId(),
                events,
                state,
                "");
        return unsealed.sealed(unsealed.hashAfter(head.hash()));
    }

    /** The hash that this entry must have after {@code previous}. */
    String hashAfter(String previous) {
        List<@Nullable String> canonical = java.util.Arrays.asList(
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

    private AuditEntry sealed(String seal) {
        return new AuditEntry(number, at, actor, action, reason, correlationId, causationId, events, state, seal);
    }

    Document toDocument() {
        Document document = new Document("number", number)
                .append("at", at.toString())
                .append("actor", actor)
                .append("action", action);
        if (reason != null) {
            document.append("reason", reason);
        }
        document.append("correlationId", correlationId);
        if (causationId != null) {
            document.append("causationId", causationId);
        }
        return document.append("events", events).append("state", state).append("hash", hash);
    }

    static AuditEntry of(Document document) {
        return new AuditEntry(
                ((Number) document.get("number")).longValue(),
                Instant.parse(document.getString("at")),
                document.getString("actor"),
                document.getString("action"),
                document.getString("reason"),
                document.getString("correlationId"),
                document.getString("causationId"),
                document.getList("events", String.class),
                document.getString("state"),
                document.getString("hash"));
    }
}
