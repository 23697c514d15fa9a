package vn.vinhdanh.platform.messaging;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Events that arrived before one that they depend on. They are kept as documents until it arrives, so none is dropped.
 * One that fails then becomes a dead letter.
 */
public final class DeferredEvents {

    private static final Query WAITING = query(where("awaits").exists(true));

    private final MongoOperations mongo;
    private final InstantSource clock;

    public DeferredEvents(MongoOperations mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void keep(InboundEvent event, String awaits) {
        mongo.save(DeferredEvent.waiting(event, awaits, clock.instant()));
    }

    /** The event waits for another prerequisite now. Does not restore an event that was handled meanwhile. */
    void move(InboundEvent event, String awaits) {
        mongo.updateFirst(withId(event.id()), new Update().set("awaits", awaits), DeferredEvent.class);
    }

    /** The ids of the events that wait for this, the longest waiting first; each has up to a megabyte of content. */
    List<String> waitingFor(String awaited) {
        Query waiting = query(where("awaits").is(awaited)).with(Sort.by("keptAt"));
        waiting.fields().include("_id");
        return mongo.find(waiting, Document.class, mongo.getCollectionName(DeferredEvent.class)).stream()
                .map(event -> event.getString("_id"))
                .toList();
    }

    Optional<InboundEvent> find(String id) {
        return Optional.ofNullable(mongo.findById(id, DeferredEvent.class)).map(DeferredEvent::event);
    }

    void forget(String id) {
        mongo.remove(withId(id), DeferredEvent.class);
    }

    /** How many events wait, for operators. */
    public long count() {
        return mongo.count(WAITING, DeferredEvent.class);
    }

    /** The events that wait, by type and kind of prerequisite. */
    public List<DeferredEventsOfKind> byKind() {
        Query waiting = query(where("awaits").exists(true));
        waiting.fields().include("type", "awaits", "keptAt");
        Map<List<String>, List<Document>> kinds =
                mongo.find(waiting, Document.class, mongo.getCollectionName(DeferredEvent.class)).stream()
                        .collect(Collectors.groupingBy(
                                event -> List.of(
                                        event.getString("type"),
                                        event.getString("awaits").split("/", 2)[0]),
                                LinkedHashMap::new,
                                Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> new DeferredEventsOfKind(
                        kind.getKey().get(0),
                        kind.getKey().get(1),
                        kind.getValue().size(),
                        oldest(kind.getValue())))
                .sorted(Comparator.comparing(DeferredEventsOfKind::type).thenComparing(DeferredEventsOfKind::awaits))
                .toList();
    }

    private static @Nullable Instant oldest(List<Document> events) {
        return events.stream()
                .map(event -> event.getDate("keptAt"))
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Since when the oldest event waits; null if none does. */
    public @Nullable Instant oldest() {
        Query oldest = query(where("awaits").exists(true).and("keptAt").exists(true))
                .with(Sort.by("keptAt"))
                .limit(1);
        oldest.fields().exclude("payload");
        return mongo.find(oldest, DeferredEvent.class).stream()
                .map(DeferredEvent::keptAt)
                .findFirst()
                .orElse(null);
    }

    /** How long the oldest event waits, so that operators notice one whose prerequisite never arrives. */
    public double oldestAgeSeconds() {
        Instant since = oldest();
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    private static Query withId(String id) {
        return query(where("_id").is(id));
    }
}
