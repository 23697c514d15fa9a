package vn.vinhdanh.nomination.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.domain.council.StandingCouncil;
import vn.vinhdanh.nomination.domain.council.StandingCouncils;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** The standing councils. The id follows from commune and conference, so that each has one. */
public final class MongoStandingCouncils
        extends AggregateStore<StandingCouncil, Void, MongoStandingCouncils.CouncilDocument>
        implements StandingCouncils {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY})
    @Document("councils")
    static final class CouncilDocument extends AggregateDocument<StandingCouncil> {}

    public MongoStandingCouncils(AggregateStoreSupport support) {
        super(support, CouncilDocument.class, "council", StandingCouncil::commune, EventMapper.none());
    }
}
