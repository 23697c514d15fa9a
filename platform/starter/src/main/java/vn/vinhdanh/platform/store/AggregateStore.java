package vn.vinhdanh.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static vn.vinhdanh.platform.store.AggregateDocument.CREATED_AT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;

/**
 * Aggregates as MongoDB documents. One write is one atomic operation on one document:
 *
 * <pre>{ _id, commune, version, createdAt, state: {…}, head: {sequence, entries, hash, salt}, history: […], outbox: […], pendingSince, lease }</pre>
 *
 * <p>A change is one update, guarded by {@code {_id, version, head.hash}}, and sets only its own fields, so it can
 * neither resurrect nor drop an outbox entry that the relay handles. The hash is part of the guard because a version
 * number can be given twice: a single server that is killed may lose a write that was already read.
 *
 * @param <D> the stored form; names collection and indexes
 */
public class AggregateStore<S, E, D extends AggregateDocument<S>> implements Aggregates<S, E> {

    private static final int ATTEMPTS = 30;

    private final MongoOperations mongo;
    private final Class<D> type;
    private final String kind;
    private final AggregateWriter<S, E> writer;
    private final AuditTrails trails;

    /** @param kind singular, for messages: {@code nomination} */
    protected AggregateStore(
            AggregateStoreSupport support,
            Class<D> type,
            String kind,
            Function<S, String> communeOf,
            EventMapper<E> mapper) {
        this.mongo = support.mongo();
        this.type = type;
        this.kind = kind;
        this.trails = support.auditTrails();
        AuditPolicy policy = AuditPolicy.of(type, kind);
        this.writer = new AggregateWriter<>(support, support.register(type, policy), policy, communeOf, mapper);
    }

    @Override
    public final Optional<Versioned<S>> find(String id) {
        return Optional.ofNullable(one(where("_id").is(id))).map(AggregateDocument::versioned);
    }

    @Override
    public final Versioned<S> get(String id, Actor reader) {
        D document = one(where("_id").is(id));
        if (document == null || !document.isVisibleTo(reader)) {
            throw new NotFound(kind);
        }
        return document.versioned();
    }

    @Override
    public final boolean add(String id, Outcome<S, E> first, CommandContext context) {
        return create(id, first, context).isPresent();
    }

    @Override
    public final Optional<Versioned<S>> create(String id, Outcome<S, E> first, CommandContext context) {
        Optional<Versioned<S>> created = writer.insert(id, first, context);
        created.ifPresent(after -> noteWrite(null, after, context));
        return created;
    }

    @Override
    public final Versioned<S> change(
            String id, @Nullable Long expectedVersion, CommandContext context, Function<S, Outcome<S, E>> decide) {
        for (int attempt = 1; ; attempt++) {
            Versioned<S> before = get(id, context.actor());
            if (expectedVersion != null && expectedVersion != before.version()) {
                refuseStrangers(before.state(), decide);
                if (expectedVersion == VersionRequired.NONE) {
                    throw new VersionRequired(kind);
                }
                throw new StaleVersion(kind);
            }
            Outcome<S, E> outcome = decide.apply(before.state());
            if (outcome.changesNothing(before.state())) {
                return before;
            }
            Optional<Versioned<S>> after = update(before, outcome, context);
            if (after.isPresent()) {
                return after.get();
            }
            if (expectedVersion != null || attempt == ATTEMPTS) {
                throw new StaleVersion(kind);
            }
        }
    }

    /** To an actor who may not change the aggregate its version says nothing, not even that there is one. */
    private static <S, E> void refuseStrangers(S state, Function<S, Outcome<S, E>> decide) {
        try {
            decide.apply(state);
        } catch (NotFound | NotAllowed refused) {
            throw refused;
        } catch (RuntimeException wouldBeRefusedForAnotherReason) {
            // The version comes first.
        }
    }

    @Override
    public final Optional<Versioned<S>> changeIfCurrent(
            Versioned<S> known, CommandContext context, Function<S, Outcome<S, E>> decide) {
        if (!(known.revision() instanceof StoredRevision revision)
                || !revision.commune().equals(context.actor().commune())) {
            throw new NotFound(kind);
        }
        Outcome<S, E> outcome = decide.apply(known.state());
        return outcome.changesNothing(known.state()) ? Optional.of(known) : update(known, outcome, context);
    }

    @Override
    public final void eraseTrail(String id, Actor actor) {
        trails.eraseValues(collection(), id, actor);
    }

    private Optional<Versioned<S>> update(Versioned<S> before, Outcome<S, E> outcome, CommandContext context) {
        Optional<Versioned<S>> updated = writer.update(before, outcome, context);
        updated.ifPresent(after -> noteWrite(before.state(), after, context));
        return updated;
    }

    private void noteWrite(@Nullable S before, Versioned<S> after, CommandContext context) {
        WritesOfThread.add();
        written(before, after, context);
    }

    /**
     * Called after each write by the thread that wrote, for logs. It must not fail: the write is done.
     *
     * @param before null if the aggregate is new
     */
    protected void written(@Nullable S before, Versioned<S> after, CommandContext context) {}

    /** For other queries of the adapter; never for writes. */
    protected final MongoOperations mongo() {
        return mongo;
    }

    protected final String collection() {
        return mongo.getCollectionName(type);
    }

    /** A document that matches; for states that are not found by their id. */
    protected final Optional<Versioned<S>> any(Criteria wanted) {
        return some(wanted, 1).stream().findFirst();
    }

    /** Documents that match, in no order: with one, a store may walk the index of the order and not of the condition. */
    protected final List<Versioned<S>> some(Criteria wanted, int limit) {
        return list(query(wanted).limit(limit));
    }

    /**
     * A page in the order of the ids.
     *
     * @param after the last id of the page before; null for the first page
     */
    protected final List<Versioned<S>> page(Criteria wanted, @Nullable String after, int limit) {
        Query page = query(wanted).with(Sort.by("_id")).limit(limit);
        if (after != null) {
            page.addCriteria(where("_id").gt(after));
        }
        return list(page);
    }

    /**
     * A page in the order of creation, newest first. The collection declares an index with the time of creation.
     *
     * @param after the last id of the page before; null for the first page
     */
    protected final List<Versioned<S>> newest(Criteria wanted, @Nullable String after, int limit) {
        D last = after == null ? null : one(where("_id").is(after));
        if (last != null && last.createdAt != null) {
            wanted = wanted.and(CREATED_AT)
                    .lte(last.createdAt)
                    .orOperator(
                            where(CREATED_AT).lt(last.createdAt), where("_id").lt(after));
        }
        return list(query(wanted)
                .with(Sort.by(Sort.Direction.DESC, CREATED_AT, "_id"))
                .limit(limit));
    }

    protected final List<Versioned<S>> all(Criteria wanted) {
        return list(query(wanted));
    }

    private List<Versioned<S>> list(Query wanted) {
        return mongo.find(withoutTrail(wanted), type).stream()
                .map(AggregateDocument::versioned)
                .toList();
    }

    private @Nullable D one(Criteria wanted) {
        return mongo.findOne(withoutTrail(query(wanted)), type);
    }

    private static Query withoutTrail(Query wanted) {
        wanted.fields().exclude("history", "outbox");
        return wanted;
    }
}
