package vn.vinhdanh.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.Lease;
import vn.vinhdanh.platform.outbox.Outbox;

/**
 * The two writes of a collection: the insert of a new aggregate and the guarded update of a known version. A write into
 * an empty outbox takes the relay's lease in the same operation and hands its events over in memory.
 */
final class AggregateWriter<S, E> {

    /** The server's codes for a document beyond 16 MB. */
    private static final Set<Integer> TOO_LARGE = Set.of(10334, 17280, 17419, 17420);

    private final AggregateStoreSupport support;
    private final MongoOperations mongo;
    private final Outbox outbox;
    private final AuditPolicy policy;
    private final Function<S, String> communeOf;
    private final EventMapper<E> mapper;

    AggregateWriter(
            AggregateStoreSupport support,
            Outbox outbox,
            AuditPolicy policy,
            Function<S, String> communeOf,
            EventMapper<E> mapper) {
        this.support = support;
        this.mongo = support.mongo();
        this.outbox = outbox;
        this.policy = policy;
        this.communeOf = communeOf;
        this.mapper = mapper;
    }

    /** @return empty if the id is taken */
    Optional<Versioned<S>> insert(String id, Outcome<S, E> first, CommandContext context) {
        PendingWrite write = pending(
                new PendingWrite.Target(
                        subject(id),
                        AuditHead.NONE,
                        null,
                        covered(first.state()),
                        support.traces().current()),
                first.events(),
                context);
        AggregateDocument<S> document = new AggregateDocument<>();
        document.id = id;
        document.commune = communeOf.apply(first.state());
        document.version = 1;
        document.createdAt = context.at();
        document.state = first.state();
        document.head = write.head();
        document.history = List.of(write.entry());
        document.outbox = write.events();
        Lease lease = outbox.leases().grant();
        if (!write.events().isEmpty()) {
            document.pendingSince = context.at();
            document.lease = lease;
        }
        try {
            unlessFull(() -> mongo.insert(document, outbox.collection()));
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
        if (!write.events().isEmpty()) {
            support.relay().offer(outbox, id, write.events(), lease);
        }
        return Optional.of(document.versioned());
    }

    /** @return empty if the stored document is no longer this version */
    Optional<Versioned<S>> update(Versioned<S> before, Outcome<S, E> outcome, CommandContext context) {
        StoredRevision revision = (StoredRevision) Objects.requireNonNull(before.revision());
        Document state = stored(outcome.state());
        PendingWrite write = pending(
                new PendingWrite.Target(
                        subject(before.id()),
                        revision.head(),
                        covered(before.state()),
                        policy.covered(state),
                        support.traces().current()),
                outcome.events(),
                context);
        Query unchanged = query(where("_id")
                .is(before.id())
                .and("version")
                .is(before.version())
                .and("head.hash")
                .is(revision.head().hash()));
        Update update = new Update()
                .set("state", state)
                .set("head", write.head())
                .inc("version", 1L)
                .push("history", write.entry());
        boolean hasEvents = !write.events().isEmpty();
        Lease lease = outbox.leases().grant();
        if (hasEvents) {
            update.push("outbox").each(write.events().toArray()).min("pendingSince", context.at());
            if (revision.outboxIsEmpty()) {
                update.set("lease", lease);
            }
        }
        if (!updated(unchanged, update)) {
            return Optional.empty();
        }
        if (hasEvents && revision.outboxIsEmpty()) {
            support.relay().offer(outbox, before.id(), write.events(), lease);
        } else if (hasEvents) {
            // Earlier events still wait. Their publisher takes ours too; the nudge is for when there is none.
            support.relay().nudge(outbox, before.id());
        }
        boolean outboxIsEmpty = revision.outboxIsEmpty() && !hasEvents;
        return Optional.of(new Versioned<>(
                before.id(),
                before.version() + 1,
                outcome.state(),
                new StoredRevision(revision.commune(), write.head(), outboxIsEmpty)));
    }

    /** By the collection's name: with a mapped type Spring Data would add conditions and fields of its own. */
    private boolean updated(Query guard, Update update) {
        return unlessFull(() -> mongo.updateFirst(guard, update, outbox.collection()))
                        .getMatchedCount()
                == 1;
    }

    private PendingWrite pending(PendingWrite.Target target, List<E> events, CommandContext context) {
        return PendingWrite.of(support.auditTrails().chain(), target, events, mapper, context);
    }

    private AuditChain.Subject subject(String id) {
        return new AuditChain.Subject(outbox.collection(), id);
    }

    private Document covered(S state) {
        return policy.covered(stored(state));
    }

    private Document stored(S state) {
        return (Document) Objects.requireNonNull(mongo.getConverter().convertToMongoType(state));
    }

    private static <T> T unlessFull(Supplier<T> write) {
        try {
            return write.get();
        } catch (BsonMaximumSizeExceededException tooLarge) {
            throw new DocumentIsFull();
        } catch (DataAccessException refused) {
            throw isTooLarge(refused) ? new DocumentIsFull() : refused;
        }
    }

    private static boolean isTooLarge(DataAccessException refused) {
        return refused.getCause() instanceof com.mongodb.MongoException cause
                && (TOO_LARGE.contains(cause.getCode())
                        || cause instanceof com.mongodb.MongoWriteException write
                                && TOO_LARGE.contains(write.getError().getCode()));
    }
}
