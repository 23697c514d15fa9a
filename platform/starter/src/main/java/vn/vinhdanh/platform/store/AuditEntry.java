package vn.vinhdanh.platform.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.convert.ValueConverter;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.json.IsoInstant;
import vn.vinhdanh.platform.json.StateJson;

/**
 * One entry of the audit trail of an aggregate: who changed what, when and why. Its hash covers the hash before it, so a
 * changed or removed entry is detected. Entries of release 0.1 have no key and no changes.
 *
 * @param number from 1, without a gap
 * @param reason can be erased with the changes; the hash does not cover it, but its digest
 * @param events ids of the events written with it; they follow from the contents of the events
 * @param state salted digest of the state after the write without its secrets, so a state changed without an entry is
 *     detected; the salt of the last one is in the head
 * @param hash HMAC-SHA-256 of the previous hash and this entry's canonical text, in hex; without a key SHA-256
 * @param key name of the key of the hash; null for an entry of release 0.1
 * @param salt of the digest of the values; null if they were erased
 * @param values salted digest of reason and changes
 * @param changes of the state, without its secrets; empty for the first entry; null if they were erased
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
        String hash,
        @Nullable String key,
        @JsonIgnore @Nullable String salt,
        @JsonIgnore @Nullable String values,
        @Nullable List<AuditChange> changes) {

    /** The hash before the first entry. */
    static final String ROOT = "0".repeat(64);

    /** The hash that an entry of release 0.1 must have after {@code previous}. */
    String hashWithoutKey(String previous) {
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

    /** Not in release 0.1; and not the entry of an erasure, which has no values and says on what ground. */
    boolean isErasable() {
        return key != null && !(action.equals(CommandContext.ERASE) && changes != null && changes.isEmpty());
    }

    AuditEntry withHash(String signed) {
        return new AuditEntry(
                number,
                at,
                actor,
                action,
                reason,
                correlationId,
                causationId,
                events,
                state,
                signed,
                key,
                salt,
                values,
                changes);
    }
}
