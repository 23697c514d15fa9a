package vn.vinhdanh.delegate.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** One document for each pool, with those who wait in their order: {@code { _id: "<conference>/<group>", waiting: […] }}. */
public final class MongoWaitingLists implements WaitingLists {

    private static final String WAITING = "waiting";

    private final MongoCollection<Document> lists;

    public MongoWaitingLists(AggregateStoreSupport kit) {
        lists = kit.collection("waiting-lists");
    }

    @Override
    public void open(Pool pool) {
        lists.updateOne(eq("_id", pool.id()), setOnInsert(WAITING, List.of()), new UpdateOptions().upsert(true));
    }

    @Override
    public int join(Pool pool, String delegateId) {
        lists.updateOne(and(eq("_id", pool.id()), ne(WAITING, delegateId)), push(WAITING, delegateId));
        return position(pool, delegateId);
    }

    @Override
    public void leave(Pool pool, String delegateId) {
        lists.updateOne(and(eq("_id", pool.id()), eq(WAITING, delegateId)), pull(WAITING, delegateId));
    }

    @Override
    public Optional<String> first(Pool pool) {
        return waiting(pool).stream().findFirst();
    }

    @Override
    public int position(Pool pool, String delegateId) {
        return waiting(pool).indexOf(delegateId) + 1;
    }

    @Override
    public int length(Pool pool) {
        return waiting(pool).size();
    }

    private List<String> waiting(Pool pool) {
        Document list = lists.find(eq("_id", pool.id())).first();
        return list == null ? List.of() : list.getList(WAITING, String.class);
    }
}
