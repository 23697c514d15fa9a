package vn.vinhdanh.platform.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The outboxes in the documents of one collection. Publishing is not a change, so no operation here changes
 * {@code version}. A document with waiting events has {@code pendingSince}; the sparse index on it has only those.
 *
 * @param collection the name of the collection
 */
public record Outbox(MongoOperations mongo, String collection, Leases leases) {

    /** The part of a document that the relay reads. */
    private record Pending(
            String id,
            @Nullable List<OutboxEntry> outbox,
            @Nullable Instant pendingSince) {}

    Instant now() {
        return leases.now();
    }

    boolean knows(String id, long sequence) {
        return mongo.exists(query(where("_id").is(id).and("head.sequence").gte(sequence)), collection);
    }

    /** Takes the leases of these documents that are free, and returns the waiting events. */
    List<OutboxBatch> claim(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Lease lease = leases.grant();
        BulkOperations claims = mongo.bulkOps(BulkMode.UNORDERED, collection);
        for (String id : ids) {
            claims.updateOne(
                    query(where("_id").is(id).and("pendingSince").exists(true).andOperator(leaseIsFree())),
                    new Update().set("lease", lease));
        }
        claims.execute();
        return heldUnder(lease, ids);
    }

    /** Documents whose events no instance publishes, after a crash, a full queue or a failed send. Oldest first. */
    List<String> abandoned(Duration age, int limit) {
        Query abandoned = query(where("pendingSince").lt(now().minus(age)).andOperator(leaseIsFree()))
                .with(Sort.by("pendingSince"))
                .limit(limit);
        abandoned.fields().include("_id");
        return mongo.find(abandoned, Pending.class, collection).stream()
                .map(Pending::id)
                .toList();
    }

    /**
     * Removes the events that Kafka has acknowledged. Events that were added meanwhile stay, under a new lease.
     *
     * @return the documents with more events to publish
     */
    List<OutboxBatch> clear(List<OutboxBatch> published) {
        BulkOperations whole = mongo.bulkOps(BulkMode.UNORDERED, collection);
        for (OutboxBatch done : published) {
            Criteria unchanged = held(done).and("outbox").size(done.entries().size());
            whole.updateOne(query(unchanged), emptied());
        }
        int cleared = whole.execute().getMatchedCount();
        return cleared == published.size() ? List.of() : clearOneByOne(stillHolding(published));
    }

    /** The documents that still have these events. One that was cleared and filled again meanwhile has none of them. */
    private List<OutboxBatch> stillHolding(List<OutboxBatch> published) {
        List<String> events =
                published.stream().flatMap(done -> done.eventIds().stream()).toList();
        Query holding = query(where("_id").in(ids(published)).and("outbox.id").in(events));
        holding.fields().include("_id");
        Set<String> ids = new HashSet<>();
        mongo.find(holding, Pending.class, collection).forEach(document -> ids.add(document.id()));
        return published.stream().filter(done -> ids.contains(done.id())).toList();
    }

    /** For documents whose outbox grew or whose lease was lost during the publication; slower. */
    private List<OutboxBatch> clearOneByOne(List<OutboxBatch> published) {
        if (published.isEmpty()) {
            return List.of();
        }
        Lease next = leases.grant();
        BulkOperations steps = mongo.bulkOps(BulkMode.ORDERED, collection);
        for (OutboxBatch done : published) {
            steps.updateOne(
                    query(where("_id").is(done.id())),
                    new Update().pull("outbox", new Document("id", new Document("$in", done.eventIds()))));
            steps.updateOne(query(where("_id").is(done.id()).and("outbox").size(0)), emptied());
            steps.updateOne(query(held(done)), new Update().set("lease", next));
        }
        steps.execute();
        return heldUnder(next, ids(published));
    }

    /** Releases the leases that are still held, so that the next attempt does not wait until they end. */
    void release(List<OutboxBatch> unpublished) {
        BulkOperations releases = mongo.bulkOps(BulkMode.UNORDERED, collection);
        unpublished.forEach(undone -> releases.updateOne(query(held(undone)), new Update().unset("lease")));
        releases.execute();
    }

    long pending() {
        return mongo.count(query(where("pendingSince").exists(true)), collection);
    }

    Optional<Instant> oldest() {
        Query oldest = query(where("pendingSince").exists(true)).with(Sort.by("pendingSince"));
        oldest.fields().include("pendingSince");
        return Optional.ofNullable(mongo.findOne(oldest, Pending.class, collection))
                .map(Pending::pendingSince);
    }

    private List<OutboxBatch> heldUnder(Lease lease, List<String> ids) {
        Query held = query(lease.isHeld(where("_id").in(ids)));
        held.fields().include("outbox");
        List<OutboxBatch> batches = new ArrayList<>();
        for (Pending document : mongo.find(held, Pending.class, collection)) {
            if (document.outbox() != null && !document.outbox().isEmpty()) {
                batches.add(new OutboxBatch(this, document.id(), document.outbox(), lease));
            }
        }
        return batches;
    }

    private static Criteria held(OutboxBatch batch) {
        return batch.heldLease().isHeld(where("_id").is(batch.id()));
    }

    private Criteria leaseIsFree() {
        return new Criteria()
                .orOperator(where("lease").exists(false), where("lease.until").lt(now()));
    }

    private static Update emptied() {
        return new Update().set("outbox", List.of()).unset("pendingSince").unset("lease");
    }

    private static List<String> ids(List<OutboxBatch> batches) {
        return batches.stream().map(OutboxBatch::id).toList();
    }
}
