package vn.vinhdanh.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;

/** The audit trails of a service's aggregates, by collection and id. */
public final class AuditTrails {

    private final MongoOperations mongo;
    private final AuditChain chain;
    private final Map<String, AuditPolicy> policies = new ConcurrentHashMap<>();

    public AuditTrails(MongoOperations mongo, AuditChain chain) {
        this.mongo = mongo;
        this.chain = chain;
    }

    /**
     * A signature with the key of this service that is in use.
     *
     * @param key its name
     * @param signature HMAC-SHA-256 in hexadecimal digits
     */
    public record Seal(String key, String signature) {}

    /** Signs a text that is neither an entry nor an event. */
    public Seal seal(String content) {
        return chain.seal(content);
    }

    /** True if this installation signed the text, with a key that it still knows. */
    public boolean holds(Seal seal, String content) {
        return chain.holds(seal, content);
    }

    /** {@code nomination} */
    public String context() {
        return chain.context();
    }

    /** The names of the collections that have audit trails. */
    public Set<String> collections() {
        return new TreeSet<>(policies.keySet());
    }

    AuditChain chain() {
        return chain;
    }

    void add(String collection, AuditPolicy policy) {
        policies.put(collection, policy);
    }

    /**
     * The audit trail, oldest entry first, without the entries that are shown to nobody.
     *
     * @throws NotFound if there is no such aggregate in the reader's commune
     */
    public List<AuditEntry> read(String collection, String id, Actor reader) {
        AuditPolicy policy = policy(collection, reader);
        return entries(document(collection, id, policy, reader)).stream()
                .filter(entry -> !policy.untold().contains(entry.action()))
                .toList();
    }

    /** Recomputes every hash of the audit trail. */
    public AuditVerification verify(String collection, String id, Actor reader) {
        AuditPolicy policy = policy(collection, reader);
        Document document = document(collection, id, policy, reader);
        AuditHead head = mongo.getConverter().read(AuditHead.class, document.get("head", Document.class));
        return AuditVerification.of(
                chain,
                new AuditChain.Subject(collection, id),
                entries(document),
                head,
                digests(document.get("state", Document.class), head, policy));
    }

    /** Release 0.1 digested a state without salt and with its secrets. Such a state is verified until its next write. */
    private static Set<String> digests(Document state, AuditHead head, AuditPolicy policy) {
        Document covered = policy.covered(state);
        return head.salt() == null
                ? new HashSet<>(List.of(Digest.of(covered), Digest.of(state)))
                : Set.of(AuditChain.stateDigest(head.salt(), covered));
    }

    /**
     * Erases the reasons and the values before and after of all entries so far, for what the law forbids to keep. Who did
     * what and when stays, and the chain holds. So does the ground of an erasure. Entries of release 0.1 have no values;
     * their reasons are in their hashes and stay.
     *
     * @throws NotFound if there is no such aggregate in the commune of the actor
     */
    public void eraseValues(String collection, String id, Actor actor) {
        AuditPolicy policy = policies.get(collection);
        if (policy == null) {
            throw new NotFound("history");
        }
        List<AuditEntry> history = entries(document(collection, id, policy, actor));
        Update erased = new Update();
        for (int index = 0; index < history.size(); index++) {
            if (history.get(index).isErasable()) {
                for (String field : List.of("reason", "salt", "changes")) {
                    erased.unset("history." + index + "." + field);
                }
            }
        }
        if (!erased.getUpdateObject().isEmpty()) {
            mongo.updateFirst(query(where("_id").is(id)), erased, collection);
        }
    }

    private AuditPolicy policy(String collection, Actor reader) {
        AuditPolicy policy = policies.get(collection);
        if (policy == null) {
            throw new NotFound("history");
        }
        policy.requireReader(reader);
        return policy;
    }

    /** As stored, because the digest of the state covers the stored document and not the mapped object. */
    private Document document(String collection, String id, AuditPolicy policy, Actor reader) {
        Query wanted = query(where("_id").is(id));
        wanted.fields().include("commune", "head", "history", "state");
        @Nullable Document document = mongo.findOne(wanted, Document.class, collection);
        if (document == null || !Objects.equals(document.getString("commune"), reader.commune())) {
            throw new NotFound(policy.kind());
        }
        return document;
    }

    private List<AuditEntry> entries(Document document) {
        return document.getList("history", Document.class).stream()
                .map(entry -> mongo.getConverter().read(AuditEntry.class, entry))
                .toList();
    }
}
