package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.life.AwardCheck;
import vn.vinhdanh.program.domain.life.AwardChecks;

/** They publish no events. */
public final class MongoAwardChecks extends AggregateStore<AwardCheck, Void, MongoAwardChecks.CheckDocument>
        implements AwardChecks {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN})
    @Document("award-checks")
    static final class CheckDocument extends AggregateDocument<AwardCheck> {}

    public MongoAwardChecks(AggregateStoreSupport support) {
        super(support, CheckDocument.class, "award-check", AwardCheck::commune, EventMapper.none());
    }

    @Override
    public boolean isCheckedSince(String conferenceId, Instant time) {
        return find(conferenceId)
                .map(known -> known.state().at())
                .filter(at -> !at.isBefore(time))
                .isPresent();
    }

    @Override
    public long countGaps() {
        return all(where("state.gaps.0").exists(true)).stream()
                .map(Versioned::state)
                .mapToLong(check -> check.gaps().size())
                .sum();
    }
}
