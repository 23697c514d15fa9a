package vn.vinhdanh.nomination.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.DecisionRecord;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** The id follows from commune, year and number, so that each number is used once, or abandoned. */
public final class MongoDecisions extends AggregateStore<DecisionRecord, DecisionEvent, MongoDecisions.DecisionDocument>
        implements Decisions {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.ACCOUNTANT})
    @Document("decisions")
    @CompoundIndex(def = "{'commune': 1, 'state.letterhead.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    static final class DecisionDocument extends AggregateDocument<DecisionRecord> {}

    public MongoDecisions(AggregateStoreSupport support, EventMapper<DecisionEvent> mapper) {
        super(support, DecisionDocument.class, "decision", DecisionRecord::commune, mapper);
    }

    @Override
    public List<Versioned<Decision>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit) {
        return page(
                        ListFilter.ofCommune(commune)
                                .with("state.letterhead.conferenceId", conferenceId)
                                .criteria()
                                .and("state.stage")
                                .nin(NominationJson.GIVEN_UP, NominationJson.REVOKING),
                        after,
                        limit)
                .stream()
                .map(found -> found.as((Decision) found.state()))
                .toList();
    }

    @Override
    public List<RevocationDecision> revocationsOf(Decision decision) {
        return page(
                        ListFilter.ofCommune(decision.commune())
                                .with("state.letterhead.conferenceId", decision.conferenceId())
                                .with("state.award.decision.id", decision.id())
                                .criteria(),
                        null,
                        decision.lines().size())
                .stream()
                .map(found -> (RevocationDecision) found.state())
                .toList();
    }
}
