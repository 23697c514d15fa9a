package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.Conferences;

public final class MongoConferences
        extends AggregateStore<Conference, ConferenceEvent, MongoConferences.ConferenceDocument>
        implements Conferences {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY})
    @Document("conferences")
    @CompoundIndex(def = "{'commune': 1, '_id': 1}", useGeneratedName = true)
    static final class ConferenceDocument extends AggregateDocument<Conference> {}

    public MongoConferences(AggregateStoreSupport support, EventMapper<ConferenceEvent> mapper) {
        super(support, ConferenceDocument.class, "conference", Conference::commune, mapper);
    }

    @Override
    public List<Versioned<Conference>> ofCommune(Actor reader, @Nullable String after, int limit) {
        return page(
                where("commune")
                        .is(reader.commune())
                        .and("state.deletion.deletedAt")
                        .is(null),
                after,
                limit);
    }
}
