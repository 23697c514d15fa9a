package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** One document for each place, always found by its id: {@code <conference>/<group>/001}. */
public final class MongoPlaces implements Places {

    private static final String TURN = "turn";
    private static final String HOLDER = "holder";
    private static final int NEAR = 8;

    @Document("places")
    private record Place(String id, long turn, @Nullable String holder) {}

    private final MongoOperations mongo;

    public MongoPlaces(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public void createAll(Pool pool) {
        if (pool.created() == 0) {
            return;
        }
        BulkOperations inserts = mongo.bulkOps(BulkMode.ORDERED, Place.class);
        pool.placesCreated()
                .forEach(id -> inserts.upsert(query(where("_id").is(id)), new Update().setOnInsert(TURN, 1L)));
        inserts.execute();
    }

    /** A free place is nearly always near, so the others are searched only if it is not. */
    @Override
    public Optional<PlaceGeneration> findFree(Pool pool, int from) {
        int beyond = pool.created() == pool.size() ? 0 : count(pool.placesBeyond());
        if (beyond > 0) {
            return free(pool.places()).skip(beyond).findFirst();
        }
        return firstFree(pool.placesFrom(from).limit(NEAR).toList())
                .or(() -> firstFree(pool.placesFrom(from).skip(NEAR).toList()));
    }

    @Override
    public int countTaken(Pool pool) {
        return count(pool.placesCreated());
    }

    @Override
    public Optional<PlaceGeneration> findToMove(Pool pool) {
        return firstFree(pool.placesCreated());
    }

    /** The ids of a conference's places begin with its id and a slash; the next character is the zero. */
    @Override
    public Map<PlaceGeneration, String> taken(String conferenceId) {
        Criteria taken = where("_id")
                .gt(conferenceId + "/")
                .lt(conferenceId + "0")
                .and(HOLDER)
                .ne(null);
        return mongo.find(query(taken), Place.class).stream()
                .collect(Collectors.toMap(
                        place -> new PlaceGeneration(place.id(), place.turn()),
                        place -> Objects.requireNonNull(place.holder())));
    }

    @Override
    public boolean claim(PlaceGeneration generation, String delegateId) {
        return mongo.updateFirst(
                                        query(place(generation).and(HOLDER).is(null)),
                                        new Update().set(HOLDER, delegateId),
                                        Place.class)
                                .getMatchedCount()
                        == 1
                || mongo.exists(query(place(generation).and(HOLDER).is(delegateId)), Place.class);
    }

    @Override
    public void release(PlaceGeneration generation, String delegateId) {
        mongo.updateFirst(
                query(place(generation)
                        .orOperator(where(HOLDER).is(delegateId), where(HOLDER).is(null))),
                new Update().unset(HOLDER).inc(TURN, 1L),
                Place.class);
    }

    private Optional<PlaceGeneration> firstFree(List<String> among) {
        return free(among).findFirst();
    }

    /** In the given order. */
    private Stream<PlaceGeneration> free(List<String> among) {
        return mongo.find(query(where("_id").in(among).and(HOLDER).is(null)), Place.class).stream()
                .map(place -> new PlaceGeneration(place.id(), place.turn()))
                .sorted(Comparator.comparingInt(generation -> among.indexOf(generation.place())));
    }

    private int count(List<String> among) {
        return (int) mongo.count(query(where("_id").in(among).and(HOLDER).ne(null)), Place.class);
    }

    private static Criteria place(PlaceGeneration generation) {
        return where("_id").is(generation.place()).and(TURN).is(generation.number());
    }
}
