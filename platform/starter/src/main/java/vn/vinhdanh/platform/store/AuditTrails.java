package vn.vinhdanh.platform.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;

/** The audit trails of a service's aggregates, by collection and id. */
public final class AuditTrails {

    private static final List<Role> READERS =
            List.of(Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.ACCOUNTANT);

    private final MongoDatabase database;
    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    public AuditTrails(MongoDatabase database) {
        this.database = database;
    }

    void add(String collection, String kind) {
        kinds.put(collection, kind);
    }

    /** The audit trail, oldest first. */
    public List<AuditEntry> read(String collection, String id, Actor reader) {
        return entries(document(collection, id, reader));
    }

    /** Recomputes every hash of the audit trail. */
    public AuditVerification verify(String collection, String id, Actor reader) {
        Document document = document(collection, id, reader);
        return AuditVerification.of(
                entries(document), AuditHead.of(document), Digest.of(document.get("state", Document.class)));
    }

    private Document document(String collection, String id, Actor reader) {
        reader.requireAny(READERS.toArray(Role[]::new));
        String kind = kinds.get(collection);
        if (kind == null) {
            throw new NotFound("history");
        }
        @Nullable
        Document found = database.getCollection(collection)
                .find(eq("_id", id))
                .projection(Projections.include("commune", "head", "history", "state"))
                .first();
        if (found == null || !Visibility.of(found.getString("commune"), reader)) {
            throw new NotFound(kind);
        }
        return found;
    }

    private static List<AuditEntry> entries(Document document) {
        List<AuditEntry> entries = new ArrayList<>();
        for (Document entry : document.getList("history", Document.class)) {
            entries.add(AuditEntry.of(entry));
        }
        return entries;
    }
}
