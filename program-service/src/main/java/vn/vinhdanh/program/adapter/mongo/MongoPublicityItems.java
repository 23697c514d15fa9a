package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.publicity.PublicityItem;
import vn.vinhdanh.program.domain.publicity.PublicityItems;

/** Bulletins and news items publish no events. */
public final class MongoPublicityItems
        extends AggregateStore<PublicityItem, Void, MongoPublicityItems.PublicityDocument> implements PublicityItems {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER})
    @Document("publicity-items")
    @CompoundIndex(def = "{'state.conferenceId': 1}", useGeneratedName = true)
    static final class PublicityDocument extends AggregateDocument<PublicityItem> {}

    public MongoPublicityItems(AggregateStoreSupport support) {
        super(support, PublicityDocument.class, "publicity item", PublicityItem::commune, EventMapper.none());
    }

    @Override
    public List<Versioned<PublicityItem>> ofConference(String conferenceId) {
        return all(where("state.conferenceId").is(conferenceId));
    }
}
