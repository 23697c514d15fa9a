package vn.vinhdanh.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
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
        Document state = document.get("state", Document.class);
        // Release 0.1 digested secrets too. Such a state is verified until its next write.
        Set<String> digests = Set.copyOf(List.of(Digest.of(policy.covered(state)), Digest.of(state)));
        return AuditVerification.of(entries(document), head, digests);
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
