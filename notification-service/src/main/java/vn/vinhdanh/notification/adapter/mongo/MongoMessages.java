package vn.vinhdanh.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;

/** Messages as documents. */
public final class MongoMessages extends AggregateStore<Message, MessageEvent> implements Messages {

    private static final String COLLECTION = "messages";
    private static final String CONFERENCE = "state.recipient.conferenceId";
    private static final String STATE = "state.delivery.state";
    private static final String WAKE_AT = "state.delivery.wakeAt";

    public MongoMessages(AggregateStoreSupport kit, EventMapper<MessageEvent> wire) {
        super(
                kit,
                COLLECTION,
                "message",
                mapping(),
                message -> message.recipient().commune(),
                wire);
        kit.declareSparseIndex(COLLECTION, Indexes.ascending(WAKE_AT));
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", CONFERENCE, "_id"));
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", CONFERENCE, STATE, "_id"));
    }

    static JsonStateMapping<Message> mapping() {
        return JsonStateMapping.of(
                Message.class,
                StateJson.mapper()
                        .rebuild()
                        .addMixIn(Delivery.class, DeliveryNames.class)
                        .build());
    }

    @Override
    public List<String> wakingAt(Instant now, int limit) {
        return collection()
                .find(lte(WAKE_AT, now.truncatedTo(ChronoUnit.SECONDS).toString()))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending(WAKE_AT))
                .limit(limit)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public List<Versioned<Message>> page(
            String commune, String conferenceId, Delivery.@Nullable State state, @Nullable String after, int limit) {
        List<Bson> wanted = new ArrayList<>(List.of(eq("commune", commune), eq(CONFERENCE, conferenceId)));
        if (state != null) {
            wanted.add(eq(STATE, state.name()));
        }
        if (after != null) {
            wanted.add(gt("_id", after));
        }
        return collection()
                .find(and(wanted))
                .projection(Projections.include("version", "state"))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }

    @Override
    public Map<Delivery.State, Long> progress(String commune, String conferenceId) {
        Map<Delivery.State, Long> counts = new EnumMap<>(Delivery.State.class);
        for (Document group : collection()
                .aggregate(List.of(
                        Aggregates.match(and(eq("commune", commune), eq(CONFERENCE, conferenceId))),
                        Aggregates.group("$" + STATE, Accumulators.sum("count", 1))))) {
            counts.put(Delivery.State.valueOf(group.getString("_id")), ((Number) group.get("count")).longValue());
        }
        return counts;
    }
}
