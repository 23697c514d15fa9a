package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** One document for each pool, with the ids of the waiting delegates in their order. */
public final class MongoWaitingLists implements WaitingLists {

    private static final String WAITING = "waiting";

    @Document("waiting-lists")
    private record WaitingList(String id, List<String> waiting) {}

    private final MongoOperations mongo;

    public MongoWaitingLists(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public void create(Pool pool) {
        mongo.upsert(list(pool), new Update().setOnInsert(WAITING, List.of()), WaitingList.class);
    }

    @Override
    public int join(Pool pool, String delegateId) {
        Query listWithout = query(where("_id").is(pool.id()).and(WAITING).ne(delegateId));
        mongo.updateFirst(listWithout, new Update().push(WAITING, delegateId), WaitingList.class);
        return position(pool, delegateId);
    }

    @Override
    public void leave(Pool pool, String delegateId) {
        Query listWith = query(where("_id").is(pool.id()).and(WAITING).is(delegateId));
        mongo.updateFirst(listWith, new Update().pull(WAITING, delegateId), WaitingList.class);
    }

    @Override
    public List<String> inOrder(Pool pool) {
        WaitingList list = mongo.findOne(list(pool), WaitingList.class);
        return list == null ? List.of() : list.waiting();
    }

    private static Query list(Pool pool) {
        return query(where("_id").is(pool.id()));
    }
}
