package vn.vinhdanh.delegate.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Turn;
import vn.vinhdanh.platform.store.StoreKit;

/** One document for each place: {@code { _id: "<conference>/<group>/001", turn, holder }}. Always found by id. */
public final class MongoPlaces implements Places {

    private static final String TURN = "turn";
    private static final String HOLDER = "holder";

    private final MongoCollection<Document> places;

    public MongoPlaces(StoreKit kit) {
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

    @Override
    public List<Turn> free(Pool pool) {
        List<Turn> free = new ArrayList<>();
        for (Document place : all(pool)) {
            if (place.getString(HOLDER) == null) {
                free.add(new Turn(place.getString("_id"), place.getLong(TURN)));
            }
        }
        return free;
    }

    @Override
    public int taken(Pool pool) {
        return all(pool).size() - free(pool).size();
    }

    @Override
    public boolean claim(Turn turn, String delegateId) {
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
    public void giveBack(Turn turn, String delegateId) {
        places.updateOne(
                and(eq("_id", turn.place()), eq(TURN, turn.number()), in(HOLDER, delegateId, null)),
                combine(unset(HOLDER), inc(TURN, 1L)));
    }

    private List<Document> all(Pool pool) {
        return places.find(in("_id", pool.places()))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }
}
