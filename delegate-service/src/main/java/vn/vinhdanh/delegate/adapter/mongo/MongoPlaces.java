package vn.vinhdanh.delegate.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** One document for each place: {@code { _id: "<conference>/<group>/001", turn, holder }}. Always found by id. */
public final class MongoPlaces implements Places {

    private static final String TURN = "turn";
    private static final String HOLDER = "holder";
    private static final int NEAR = 8;

    private final MongoCollection<Document> places;

    public MongoPlaces(AggregateStoreSupport kit) {
        places = kit.collection("places");
    }

    @Override
    public void lay(Pool pool) {
        UpdateOptions ifAbsent = new UpdateOptions().upsert(true);
        List<UpdateOneModel<Document>> all = pool.places().stream()
                .map(id -> new UpdateOneModel<Document>(eq("_id", id), setOnInsert(TURN, 1L), ifAbsent))
                .toList();
        if (!all.isEmpty()) {
            places.bulkWrite(all);
        }
    }

    /** Where there are free places one is nearly always near: the others are asked for only if not. */
    @Override
    public Optional<PlaceGeneration> free(Pool pool, int from) {
        return firstFree(pool.placesFrom(from).limit(NEAR).toList())
                .or(() -> firstFree(pool.placesFrom(from).skip(NEAR).toList()));
    }

    @Override
    public int taken(Pool pool) {
        return (int) places.countDocuments(and(in("_id", pool.places()), ne(HOLDER, null)));
    }

    @Override
    public boolean claim(PlaceGeneration turn, String delegateId) {
        return places.updateOne(
                                        and(eq("_id", turn.place()), eq(TURN, turn.number()), eq(HOLDER, null)),
                                        set(HOLDER, delegateId))
                                .getMatchedCount()
                        == 1
                || places.find(and(eq("_id", turn.place()), eq(TURN, turn.number()), eq(HOLDER, delegateId)))
                                .first()
                        != null;
    }

    @Override
    public void giveBack(PlaceGeneration turn, String delegateId) {
        places.updateOne(
                and(eq("_id", turn.place()), eq(TURN, turn.number()), in(HOLDER, delegateId, null)),
                combine(unset(HOLDER), inc(TURN, 1L)));
    }

    private Optional<PlaceGeneration> firstFree(List<String> among) {
        return places
                .find(and(in("_id", among), eq(HOLDER, null)))
                .map(place -> new PlaceGeneration(place.getString("_id"), place.getLong(TURN)))
                .into(new ArrayList<>())
                .stream()
                .min(Comparator.comparingInt(turn -> among.indexOf(turn.place())));
    }
}
