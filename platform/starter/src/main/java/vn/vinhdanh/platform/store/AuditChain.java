package vn.vinhdanh.platform.store;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.security.Hmac;

/**
 * Binds what a service writes to what was before it and to its content. The hash of an entry is an HMAC with a key that
 * the database does not have. It covers a salted digest of the changed values, so the values can be erased, with their
 * salt, and the chain still holds. Has no state; may be used by any thread.
 */
public final class AuditChain {

    private static final int SALT_BYTES = 16;

    /** The collection and the id of an aggregate. */
    record Subject(String collection, String id) {}

    private final String context;
    private final AuditKeys keys;
    private final Map<String, Hmac> keysOfService;
    private final SecureRandom random = new SecureRandom();

    /** @param context of the service: {@code nomination} */
    public AuditChain(String context, AuditKeys keys) {
        this.context = context;
        this.keys = keys;
        this.keysOfService = keys.ofService(context);
    }

    /**
     * The id of an event. It follows from everything that the event says and from all entries before it, so two
     * different events never have one id, also when a database is put back and other events take the same sequence
     * numbers. It is kept with the event, so a second publication has the same one.
     *
     * @param payload the JSON that is published
     */
    String eventId(PendingWrite.Target target, long sequence, String type, String payload, CommandContext context) {
        return Ids.named(
                "event",
                this.context,
                target.subject().collection(),
                target.subject().id(),
                Long.toString(sequence),
                target.before().hash(),
                type,
                context.at().toString(),
                context.correlationId(),
                String.valueOf(context.causationId()),
                Digest.of(payload));
    }

    /**
     * The entry of a write.
     *
     * @param stateSalt of the digest of the state
     */
    AuditEntry entry(PendingWrite.Target target, List<String> events, CommandContext context, String stateSalt) {
        String salt = salt();
        List<AuditChange> changes = context.isErasing() ? List.of() : target.changes();
        AuditEntry unsigned = new AuditEntry(
                target.before().entries() + 1,
                context.at(),
                context.actor().id(),
                context.action(),
                context.reason(),
                context.correlationId(),
                context.causationId(),
                events,
                stateDigest(stateSalt, target.state()),
                "",
                keys.current(),
                salt,
                valuesDigest(salt, context.reason(), changes),
                changes);
        return unsigned.withHash(hash(
                target.subject(),
                unsigned,
                target.before().hash(),
                Objects.requireNonNull(keysOfService.get(keys.current()))));
    }

    String context() {
        return context;
    }

    AuditTrails.Seal seal(String content) {
        String key = keys.current();
        return new AuditTrails.Seal(key, signature(Objects.requireNonNull(keysOfService.get(key)), content));
    }

    boolean holds(AuditTrails.Seal seal, String content) {
        Hmac key = keysOfService.get(seal.key());
        return key != null && signature(key, content).equals(seal.signature());
    }

    /** No entry begins like this, so none can stand for a sealed text. */
    private static String signature(Hmac key, String content) {
        return HexFormat.of().formatHex(key.of("seal " + content));
    }

    /** Random, so that nobody can compute a digest of which the salt was erased. */
    String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static String stateDigest(String salt, Document state) {
        return Digest.of(salt + StateJson.mapper().writeValueAsString(state));
    }

    /** @return why the entry does not follow from the one before; empty if it does */
    Optional<AuditVerification.Finding> faultOf(Subject subject, AuditEntry entry, @Nullable AuditEntry before) {
        String previous = before == null ? AuditEntry.ROOT : before.hash();
        if (entry.number() != (before == null ? 1 : before.number() + 1)) {
            return Optional.of(AuditVerification.Finding.ENTRY_MISSING);
        }
        if (entry.key() == null) {
            boolean goesBack =
                    before != null && before.key() != null || !entry.at().isBefore(keys.keyedSince());
            return goesBack
                    ? Optional.of(AuditVerification.Finding.ENTRY_WITHOUT_KEY)
                    : changed(entry, entry.hashWithoutKey(previous));
        }
        Hmac key = keysOfService.get(entry.key());
        if (key == null) {
            return Optional.of(AuditVerification.Finding.KEY_UNKNOWN);
        }
        Optional<AuditVerification.Finding> changed = changed(entry, hash(subject, entry, previous, key));
        return changed.isPresent() || hasItsValues(entry)
                ? changed
                : Optional.of(AuditVerification.Finding.VALUES_CHANGED);
    }

    private static Optional<AuditVerification.Finding> changed(AuditEntry entry, String hash) {
        return entry.hash().equals(hash) ? Optional.empty() : Optional.of(AuditVerification.Finding.ENTRY_CHANGED);
    }

    /** Erased values are right, if their salt is erased too. */
    private static boolean hasItsValues(AuditEntry entry) {
        String salt = entry.salt();
        return salt == null
                ? entry.changes() == null && entry.reason() == null
                : valuesDigest(salt, entry.reason(), entry.changes()).equals(entry.values());
    }

    private static String valuesDigest(String salt, @Nullable String reason, @Nullable List<AuditChange> changes) {
        List<List<@Nullable String>> values = changes == null
                ? List.of()
                : changes.stream()
                        .map(change -> Arrays.asList(change.path(), change.before(), change.after()))
                        .toList();
        return Digest.of(StateJson.mapper().writeValueAsString(Arrays.asList(salt, reason, values)));
    }

    private static String hash(Subject subject, AuditEntry entry, String previous, Hmac key) {
        List<@Nullable String> canonical = Arrays.asList(
                previous,
                entry.key(),
                subject.collection(),
                subject.id(),
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.correlationId(),
                entry.causationId(),
                String.join(",", entry.events()),
                entry.values(),
                entry.state());
        return HexFormat.of().formatHex(key.of(StateJson.mapper().writeValueAsString(canonical)));
    }
}
