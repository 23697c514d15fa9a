package vn.vinhdanh.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;

/** The audit trails of a service's aggregates, by collection and id. */
public final class AuditTrails {

    private static final Role[] READERS = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.ACCOUNTANT};

    private final MongoOperations mongo;
    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    public AuditTrails(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void add(String collection, String kind) {
        kinds.put(collection, kind);
    }

    /**
     * The audit trail, oldest entry first.
     *
     * @throws NotFound if there is no such aggregate in the reader's commune
     */
    public List<AuditEntry> read(String collection, String id, Actor reader) {
        return entries(document(collection, id, reader));
    }

    /** Recomputes every hash of the audit trail. */
    public AuditVerification verify(String collection, String id, Actor reader) {
        Document document = document(collection, id, reader);
        AuditHead head = mongo.getConverter().read(AuditHead.class, document.get("head", Document.class));
        return AuditVerification.of(entries(document), head, Digest.of(document.get("state", Document.class)));
    }

    /** As stored, because the digest of the state covers the stored document and not the mapped object. */
    private Document document(String collection, String id, Actor reader) {
        reader.requireAny(READERS);
        String kind = kinds.get(collection);
        if (kind == null) {
            throw new NotFound("history");
        }
        Query wanted = query(where("_id").is(id));
        wanted.fields().include("commune", "head", "history", "state");
        @Nullable Document document = mongo.findOne(wanted, Document.class, collection);
        if (document == null || !Objects.equals(document.getString("commune"), reader.commune())) {
            throw new NotFound(kind);
        }
        return document;
    }

    private List<AuditEntry> entries(Document document) {
        return document.getList("history", Document.class).stream()
                .map(entry -> mongo.getConverter().read(AuditEntry.class, entry))
                .toList();
    }
}
