package vn.vinhdanh.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.outbox.Lease;
import vn.vinhdanh.platform.outbox.Outbox;

/**
 * Aggregates as MongoDB documents. One write is one atomic operation on one document:
 *
 * <pre>{ _id, commune, version, state: {…}, head: {sequence, entries, hash}, history: […], outbox: […], pendingSince, lease }</pre>
 *
 * <p>A change is guarded by {@code {_id, version, head.hash}} and touches only its own fields, so it can neither resurrect nor
 * drop an outbox entry that the relay is handling. A write into an empty outbox takes the relay's lease in the same
 * operation and hands its events over in memory. What was seen a moment ago is not fetched again: {@link AggregateCache}.
 */
public class AggregateStore<S, E> implements Aggregates<S, E> {

    private static final int TRIES = 30;
    private static final Bson WITHOUT_TRAIL = Projections.exclude("history", "outbox");

    private final AggregateStoreSupport kit;
    private final MongoCollection<Document> collection;
    private final String kind;
    private final StateMapping<S> mapping;
    private final Function<S, String> communeOf;
    private final EventMapper<E> wire;
    private final GuardedUpdates changes;
    private final AggregateCache<S> lastSeen = new AggregateCache<>();

    /** @param kind singular, for messages: {@code nomination} */
    protected AggregateStore(
            AggregateStoreSupport kit,
            String collection,
            String kind,
            StateMapping<S> mapping,
            Function<S, String> communeOf,
            EventMapper<E> wire) {
        this.kit = kit;
        this.collection = kit.collection(collection);
        this.kind = kind;
        this.mapping = mapping;
        this.communeOf = communeOf;
        this.wire = wire;
        Outbox outbox = new Outbox(this.collection, kit.leases());
        this.changes = new GuardedUpdates(kit, this.collection, outbox);
        kit.register(collection, kind, outbox);
    }

    @Override
    public final Optional<Versioned<S>> find(String id) {
        return look(id).map(DocumentSnapshot::stored);
    }

    @Override
    public final Versioned<S> get(String id, Actor reader) {
        return visible(id, reader).stored();
    }

    @Override
    public final Versioned<S> recall(String id, Actor reader) {
        return lastSeen.justNow(id)
                .filter(seen -> seen.isVisibleTo(reader))
                .map(DocumentSnapshot::stored)
                .orElseGet(() -> get(id, reader));
    }

    @Override
    public final boolean add(String id, Outcome<S, E> first, CommandContext cause) {
        Document state = mapping.write(first.state());
        PendingWrite composed =
                PendingWrite.of(new PendingWrite.Write(name(), id, AuditHead.NONE, state, cause), first.events(), wire);
        Document document = new Document("_id", id)
                .append("commune", communeOf.apply(first.state()))
                .append("version", 1L)
                .append("state", state)
                .append("head", composed.head().toDocument())
                .append("history", List.of(composed.entry().toDocument()))
                .append("outbox", composed.outboxDocuments());
        Lease lease = kit.leases().grant();
        if (!composed.outbox().isEmpty()) {
            document.append("pendingSince", Date.from(cause.at())).append("lease", lease.toDocument());
        }
        if (!MongoWrites.inserted(collection, document)) {
            return false;
        }
        lastSeen.saw(DocumentSnapshot.of(document, mapping));
        changes.handOver(id, composed, lease);
        return true;
    }

    @Override
    public final Versioned<S> change(
            String id, @Nullable Long expectedVersion, CommandContext cause, Function<S, Outcome<S, E>> decide) {
        return lastSeen.of(id)
                .flatMap(known -> changedUnread(known, expectedVersion, cause, decide))
                .orElseGet(() -> changedAsRead(id, expectedVersion, cause, decide));
    }

    /** Right if nobody else wrote meanwhile. Whatever else comes of it is decided again on what the store holds. */
    private Optional<Versioned<S>> changedUnread(
            DocumentSnapshot<S> known,
            @Nullable Long expectedVersion,
            CommandContext cause,
            Function<S, Outcome<S, E>> decide) {
        boolean otherVersionExpected = expectedVersion != null && expectedVersion != known.version();
        if (otherVersionExpected || !known.isVisibleTo(cause.actor())) {
            return Optional.empty();
        }
        Optional<Next<S, E>> next = decidedUnread(known, cause, decide);
        return next.flatMap(change -> recorded(known, change, cause));
    }

    private Optional<Next<S, E>> decidedUnread(
            DocumentSnapshot<S> known, CommandContext cause, Function<S, Outcome<S, E>> decide) {
        try {
            Outcome<S, E> decided = decide.apply(known.state());
            return decided.changesNothing(known.state()) ? Optional.empty() : Optional.of(next(known, decided, cause));
        } catch (MongoException storeAway) {
            throw storeAway;
        } catch (RuntimeException perhapsOfWhatIsNoMore) {
            return Optional.empty();
        }
    }

    private Versioned<S> changedAsRead(
            String id, @Nullable Long expectedVersion, CommandContext cause, Function<S, Outcome<S, E>> decide) {
        for (int attempt = 1; ; attempt++) {
            DocumentSnapshot<S> before = visible(id, cause.actor());
            if (expectedVersion != null && expectedVersion != before.version()) {
                throw new StaleVersion(kind);
            }
            Outcome<S, E> decided = decide.apply(before.state());
            if (decided.changesNothing(before.state())) {
                return before.stored();
            }
            Optional<Versioned<S>> written = recorded(before, next(before, decided, cause), cause);
            if (written.isPresent()) {
                return written.get();
            }
            if (expectedVersion != null || attempt == TRIES) {
                throw new StaleVersion(kind);
            }
        }
    }

    /** For queries in the service's own adapter; never for writes. */
    protected final MongoCollection<Document> collection() {
        return collection;
    }

    protected final Versioned<S> read(Document document) {
        return new Versioned<>(
                document.getString("_id"),
                document.getLong("version"),
                mapping.read(document.get("state", Document.class)));
    }

    private String name() {
        return collection.getNamespace().getCollectionName();
    }

    /** What one change will write. */
    private record Next<S, E>(S decided, Document state, PendingWrite composed) {}

    private Next<S, E> next(DocumentSnapshot<S> before, Outcome<S, E> decided, CommandContext cause) {
        Document state = mapping.write(decided.state());
        PendingWrite composed = PendingWrite.of(
                new PendingWrite.Write(name(), before.id(), before.head(), state, cause), decided.events(), wire);
        return new Next<>(decided.state(), state, composed);
    }

    /** @return nothing if the document is not what it was any more */
    private Optional<Versioned<S>> recorded(DocumentSnapshot<S> before, Next<S, E> next, CommandContext cause) {
        if (!changes.record(before, next.state(), next.composed(), cause.at())) {
            return Optional.empty();
        }
        lastSeen.saw(before.followedBy(next.state(), next.composed().head()));
        return Optional.of(new Versioned<>(before.id(), before.version() + 1, next.decided()));
    }

    private DocumentSnapshot<S> visible(String id, Actor reader) {
        return look(id).filter(seen -> seen.isVisibleTo(reader)).orElseThrow(() -> new NotFound(kind));
    }

    /**
     * Asks only for another than the one seen last; if there is none, that one stands. By its hash, not by its version: what was
     * read of a store that then died may never have been on its disk, and the next to write takes the same number.
     */
    private Optional<DocumentSnapshot<S>> look(String id) {
        Optional<DocumentSnapshot<S>> known = lastSeen.of(id);
        Bson other = known.map(seen -> and(eq("_id", id), ne(GuardedUpdates.HASH, seen.hash())))
                .orElseGet(() -> eq("_id", id));
        @Nullable
        Document document = collection.find(other).projection(WITHOUT_TRAIL).first();
        return document == null
                ? known.map(lastSeen::confirm)
                : Optional.of(lastSeen.saw(DocumentSnapshot.of(document, mapping)));
    }
}
