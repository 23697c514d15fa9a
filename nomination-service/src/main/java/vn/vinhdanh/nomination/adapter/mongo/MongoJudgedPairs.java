package vn.vinhdanh.nomination.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.finding.JudgedPair;
import vn.vinhdanh.nomination.domain.finding.JudgedPairs;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** The id follows from both nominations, so that a pair is judged in one place. */
public final class MongoJudgedPairs extends AggregateStore<JudgedPair, Void, MongoJudgedPairs.JudgedPairDocument>
        implements JudgedPairs {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY})
    @Document("judged-pairs")
    static final class JudgedPairDocument extends AggregateDocument<JudgedPair> {}

    public MongoJudgedPairs(AggregateStoreSupport support) {
        super(support, JudgedPairDocument.class, "judgement", JudgedPair::commune, EventMapper.none());
    }

    @Override
    public List<JudgedPair> withIds(Collection<String> ids) {
        return some(where("_id").in(ids), Math.max(1, ids.size())).stream()
                .map(Versioned::state)
                .toList();
    }
}
