package vn.vinhdanh.budget.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.fund.Merging;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** Funds as documents. */
public final class MongoFunds extends AggregateStore<Fund, FundEvent, MongoFunds.FundDocument> implements Funds {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("funds")
    @CompoundIndex(def = "{'state.commune': 1, 'state.year': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.id.kind': 1, 'state.merging': 1, 'state.year': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.carrying.done.to.conferenceId': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.carrying.open.to.conferenceId': 1}", useGeneratedName = true)
    static final class FundDocument extends AggregateDocument<Fund> {}

    public MongoFunds(AggregateStoreSupport support, EventMapper<FundEvent> mapper) {
        super(support, FundDocument.class, "fund", Fund::commune, mapper);
    }

    @Override
    public List<Versioned<Fund>> years(String commune) {
        return all(where("state.commune").is(commune).and("state.year").exists(true)).stream()
                .sorted(Comparator.comparing((Versioned<Fund> fund) ->
                                Objects.requireNonNull(fund.state().year()))
                        .reversed())
                .toList();
    }

    @Override
    public List<Versioned<Fund>> toMerge(@Nullable String after, int limit) {
        return page(
                where("state.id.kind")
                        .is(FundKind.REWARD_FUND.name())
                        .and("state.merging")
                        .in(null, Merging.RUNNING.name())
                        .and("state.year")
                        .is(null),
                after,
                limit);
    }

    @Override
    public List<Versioned<Fund>> carriedInto(FundId fund) {
        return all(new Criteria()
                .orOperator(
                        where("state.carrying.done.to.conferenceId").is(fund.owner()),
                        where("state.carrying.open.to.conferenceId").is(fund.owner())));
    }
}
