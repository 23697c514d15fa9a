package vn.vinhdanh.budget.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoRewards extends AggregateStore<Reward, RewardEvent, MongoRewards.RewardDocument>
        implements Rewards {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("rewards")
    @CompoundIndex(def = "{'state.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.conferenceId': 1, 'state.standing': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.drawsOn.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.drawsOn.conferenceId': 1, 'state.standing': 1}", useGeneratedName = true)
    static final class RewardDocument extends AggregateDocument<Reward> {}

    public MongoRewards(AggregateStoreSupport support, EventMapper<RewardEvent> mapper) {
        super(support, RewardDocument.class, "reward", Reward::commune, mapper);
    }

    @Override
    public List<String> unfunded(FundId fund) {
        return all(drawingOn(fund).and("state.standing").is(RewardStatus.UNFUNDED.name())).stream()
                .sorted(Comparator.comparing((Versioned<Reward> waiting) -> Objects.requireNonNull(
                                        waiting.state().shortfall())
                                .since())
                        .thenComparing(Versioned::id))
                .map(Versioned::id)
                .toList();
    }

    @Override
    public List<Versioned<Reward>> of(
            String conferenceId, @Nullable RewardStatus status, @Nullable String after, int limit) {
        return page(wanted(conferenceId, status), after, limit);
    }

    @Override
    public List<Versioned<Reward>> drawingOn(FundId fund, @Nullable String after, int limit) {
        return page(drawingOn(fund), after, limit);
    }

    private static Criteria drawingOn(FundId fund) {
        return where("state.drawsOn.conferenceId").is(fund.owner());
    }

    private static Criteria wanted(String conferenceId, @Nullable RewardStatus status) {
        Criteria wanted = where("state.conferenceId").is(conferenceId);
        return status == null ? wanted : wanted.and("state.standing").is(status.name());
    }
}
