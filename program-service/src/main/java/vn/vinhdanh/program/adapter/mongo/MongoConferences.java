package vn.vinhdanh.program.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.Conferences;

/** The collection {@code conferences}. */
public final class MongoConferences extends AggregateStore<Conference, ConferenceEvent> implements Conferences {

    private static final String COLLECTION = "conferences";

    public MongoConferences(AggregateStoreSupport kit, EventMapper<ConferenceEvent> wire) {
        super(
                kit,
                COLLECTION,
                "conference",
                JsonStateMapping.of(Conference.class, StateJson.mapper()),
                Conference::commune,
                wire);
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", "_id"));
    }

    @Override
    public List<Versioned<Conference>> ofCommune(Actor reader, @Nullable String after, int most) {
        Bson own = eq("commune", reader.commune());
        return collection()
                .find(after == null ? own : and(own, gt("_id", after)))
                .projection(Projections.exclude("history", "outbox"))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .map(this::read)
                .into(new ArrayList<>());
    }
}
