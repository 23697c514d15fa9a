package vn.vinhdanh.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.logging.ActivityLog;
import vn.vinhdanh.platform.logging.LogContext;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.platform.store.StateMapping;

public final class MongoMessages extends AggregateStore<Message, MessageEvent, MongoMessages.MessageDocument>
        implements Messages {

    private static final String CONFERENCE = "state.recipient.conferenceId";
    private static final String DELEGATE = "state.recipient.delegateId";
    private static final String STATE = "state.delivery.state";
    private static final String WAKE_AT = "state.delivery.wakeAt";
    private static final String TAKES_BACK = "state.edition.takesBack";

    /** Not there in messages of earlier versions, which are invitations and notices. */
    private static final String PURPOSE = "state.edition.purpose";

    private static final List<String> NOT_INVITING = Stream.of(Purpose.values())
            .filter(purpose -> !purpose.invites())
            .map(Purpose::name)
            .toList();

    private static final String CORRELATION = "state.correlationId";

    /** Messages of before have the token of the answer link; now it is derived when a letter is written. */
    @Audited(
            readers = {Role.SECRETARIAT, Role.CHAIRMAN},
            secrets = "invitation.answerToken")
    @Document("messages")
    @CompoundIndex(def = "{'state.delivery.wakeAt': 1}", sparse = true, useGeneratedName = true)
    @CompoundIndex(def = "{'commune': 1, 'state.recipient.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(
            def = "{'commune': 1, 'state.recipient.conferenceId': 1, 'state.delivery.state': 1, '_id': 1}",
            useGeneratedName = true)
    @CompoundIndex(def = "{'state.recipient.delegateId': 1, '_id': 1}", useGeneratedName = true)
    static final class MessageDocument extends AggregateDocument<Message> {}

    /** A delegate has a letter for each revision, one to take it back, and a reminder a day at most. */
    private static final int ALL_OF_ONE = 1_000;

    private record CountOfState(Delivery.State id, long count) {}

    public MongoMessages(AggregateStoreSupport support, EventMapper<MessageEvent> mapper) {
        super(
                support,
                MessageDocument.class,
                "message",
                message -> message.recipient().commune(),
                mapper);
    }

    public static StateMapping<Message> mapping() {
        return StateMapping.json(
                Message.class,
                StateJson.mapper()
                        .rebuild()
                        .addMixIn(Delivery.class, DeliveryNames.class)
                        .build());
    }

    @Override
    public List<DueMessage> wakingAt(Instant now, int limit) {
        Query due = query(where(WAKE_AT).lte(now.truncatedTo(ChronoUnit.SECONDS).toString()))
                .with(Sort.by(WAKE_AT))
                .limit(limit);
        due.fields().include("_id", CORRELATION);
        return mongo().find(due, org.bson.Document.class, collection()).stream()
                .map(message -> new DueMessage(
                        message.getString("_id"), message.getEmbedded(List.of(CORRELATION.split("\\.")), "")))
                .toList();
    }

    @Override
    public List<Versioned<Message>> page(Filter filter, @Nullable String after, int limit) {
        Criteria wanted = where("commune").is(filter.commune()).and(CONFERENCE).is(filter.conferenceId());
        if (filter.state() != null) {
            wanted = wanted.and(STATE).is(filter.state().name());
        }
        if (filter.delegateId() != null) {
            wanted = wanted.and(DELEGATE).is(filter.delegateId());
        }
        return page(wanted, after, limit);
    }

    /** Logs each change of the delivery's state, with the time since the invitation. */
    @Override
    protected void written(@Nullable Message before, Versioned<Message> after, CommandContext context) {
        Message message = after.state();
        Delivery.State state = message.delivery().state();
        if (before == null || before.delivery().state() != state) {
            try (LogContext _ = LogContext.of(context.correlationId(), context.causationId())) {
                ActivityLog.record(
                        "message",
                        message.id(),
                        state.name().toLowerCase(Locale.ROOT),
                        System.nanoTime()
                                - Duration.between(message.invitedAt(), context.at())
                                        .toNanos());
            }
        }
    }

    /** The number of messages in each state, over all communes. Reads every message: for operators, not often. */
    public Map<Delivery.State, Long> countByState() {
        return count(newAggregation(group(STATE).count().as("count")));
    }

    @Override
    public Map<Delivery.State, Long> progress(String commune, String conferenceId) {
        return count(newAggregation(
                match(where("commune").is(commune).and(CONFERENCE).is(conferenceId)),
                group(STATE).count().as("count")));
    }

    @Override
    public Map<Delivery.State, Long> invitations(String commune, String conferenceId) {
        return count(newAggregation(
                match(where("commune")
                        .is(commune)
                        .and(CONFERENCE)
                        .is(conferenceId)
                        .and(TAKES_BACK)
                        .is(null)
                        .and(PURPOSE)
                        .nin(NOT_INVITING)),
                group(STATE).count().as("count")));
    }

    @Override
    public List<Versioned<Message>> ofDelegate(String delegateId) {
        return page(where(DELEGATE).is(delegateId), null, ALL_OF_ONE);
    }

    @Override
    public long sentSince(String commune, String conferenceId, Instant since) {
        return mongo().count(
                        query(where("commune")
                                .is(commune)
                                .and(CONFERENCE)
                                .is(conferenceId)
                                .and(STATE)
                                .is(Delivery.State.SENT.name())
                                .and("state.delivery.at")
                                .gte(since.toString())),
                        collection());
    }

    private Map<Delivery.State, Long> count(Aggregation byState) {
        Map<Delivery.State, Long> counts = new EnumMap<>(Delivery.State.class);
        mongo().aggregate(byState, collection(), CountOfState.class)
                .forEach(group -> counts.put(group.id(), group.count()));
        return counts;
    }
}
