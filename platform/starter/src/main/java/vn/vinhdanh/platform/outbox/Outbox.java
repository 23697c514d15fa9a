package vn.vinhdanh.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The outboxes of one collection's documents. Nothing here moves {@code version}: publishing is not a change.
 * A document with a full outbox has {@code pendingSince}; the sparse index on it holds only those.
 */
public final class Outbox {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final Bson EMPTIED = combine(set("outbox", List.of()), unset("pendingSince"), unset("lease"));

    private final MongoCollection<Document> collection;
    private final Leases leases;

    public Outbox(MongoCollection<Document> collection, Leases leases) {
        this.collection = collection;
        this.leases = leases;
    }

    String name() {
        return collection.getNamespace().getCollectionName();
    }

    Instant now() {
        return leases.now();
    }

    /** Takes the lease of these documents where it is free; gives what their outboxes hold. */
    List<OutboxBatch> claim(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Lease lease = leases.grant();
        List<WriteModel<Document>> claims = new ArrayList<>(ids.size());
        for (String id : ids) {
            claims.add(new UpdateOneModel<>(
                    and(eq("_id", id), exists("pendingSince"), leaseIsFree()), set("lease", lease.toDocument())));
        }
        collection.bulkWrite(claims, UNORDERED);
        return under(lease, ids);
    }

    /** Documents that nobody relays: left by a crash, a full queue or a broker that was away. Oldest first. */
    List<String> abandoned(Duration age, int limit) {
        return collection
                .find(and(lt("pendingSince", Date.from(now().minus(age))), leaseIsFree()))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("pendingSince"))
                .limit(limit)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    /**
     * Removes what Kafka has acknowledged. What was added meanwhile stays, under a new lease.
     *
     * @return the documents with more to publish
     */
    List<OutboxBatch> clear(List<OutboxBatch> published) {
        List<WriteModel<Document>> whole = new ArrayList<>(published.size());
        for (OutboxBatch done : published) {
            Bson untouched = and(
                    eq("_id", done.id()),
                    done.held().holds(),
                    size("outbox", done.entries().size()));
            whole.add(new UpdateOneModel<>(untouched, EMPTIED));
        }
        int cleared = collection.bulkWrite(whole, UNORDERED).getMatchedCount();
        return cleared == published.size() ? List.of() : clearOneByOne(stillHolding(published));
    }

    /** Those that the quick way passed over. A document cleared and written anew meanwhile holds none of our events. */
    private List<OutboxBatch> stillHolding(List<OutboxBatch> published) {
        List<String> ids = published.stream().map(OutboxBatch::id).toList();
        List<String> events =
                published.stream().flatMap(done -> done.eventIds().stream()).toList();
        Set<String> holding = collection
                .find(and(in("_id", ids), in("outbox.id", events)))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new HashSet<>());
        return published.stream().filter(done -> holding.contains(done.id())).toList();
    }

    /** The slower way, for documents whose outbox grew or whose lease was lost while we published. */
    private List<OutboxBatch> clearOneByOne(List<OutboxBatch> published) {
        if (published.isEmpty()) {
            return List.of();
        }
        Lease next = leases.grant();
        List<WriteModel<Document>> steps = new ArrayList<>();
        for (OutboxBatch done : published) {
            Bson document = eq("_id", done.id());
            steps.add(new UpdateOneModel<>(
                    document, pull("outbox", new Document("id", new Document("$in", done.eventIds())))));
            steps.add(new UpdateOneModel<>(and(document, size("outbox", 0)), EMPTIED));
            steps.add(new UpdateOneModel<>(and(document, done.held().holds()), set("lease", next.toDocument())));
        }
        collection.bulkWrite(steps);
        return under(next, published.stream().map(OutboxBatch::id).toList());
    }

    /** Gives the leases back, so that another try need not wait for them to run out. Only those that are still held. */
    void release(List<OutboxBatch> unpublished) {
        List<WriteModel<Document>> releases = new ArrayList<>(unpublished.size());
        for (OutboxBatch undone : unpublished) {
            releases.add(new UpdateOneModel<>(
                    and(eq("_id", undone.id()), undone.held().holds()), unset("lease")));
        }
        collection.bulkWrite(releases, UNORDERED);
    }

    long pending() {
        return collection.countDocuments(exists("pendingSince"));
    }

    Optional<Instant> oldest() {
        return Optional.ofNullable(collection
                        .find(exists("pendingSince"))
                        .projection(Projections.include("pendingSince"))
                        .sort(Sorts.ascending("pendingSince"))
                        .first())
                .map(document -> document.getDate("pendingSince").toInstant());
    }

    private List<OutboxBatch> under(Lease lease, List<String> ids) {
        List<OutboxBatch> held = new ArrayList<>();
        for (Document document :
                collection.find(and(in("_id", ids), lease.holds())).projection(Projections.include("outbox"))) {
            String id = document.getString("_id");
            List<OutboxEntry> entries = document.getList("outbox", Document.class).stream()
                    .map(entry -> OutboxEntry.of(id, entry))
                    .toList();
            if (!entries.isEmpty()) {
                held.add(new OutboxBatch(this, id, entries, lease));
            }
        }
        return held;
    }

    private Bson leaseIsFree() {
        return or(exists("lease", false), lt("lease.until", Date.from(now())));
    }
}
