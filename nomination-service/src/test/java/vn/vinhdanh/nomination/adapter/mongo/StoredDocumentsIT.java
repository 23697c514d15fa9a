package vn.vinhdanh.nomination.adapter.mongo;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.adapter.messaging.CouncilSessionEventMapper;
import vn.vinhdanh.nomination.adapter.messaging.DecisionEventMapper;
import vn.vinhdanh.nomination.adapter.messaging.NominationEventMapper;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent.AwardsDecided;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent.NominationSubmitted;
import vn.vinhdanh.testkit.StandaloneStore;

/** Documents that release 0.1 stored before the store was moved to Spring Data. */
class StoredDocumentsIT {

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(NominationStates.mappings(TestSeals.SEAL));

    @Test
    void nominations_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "nominations",
                        new MongoNominations(store.support(), new NominationEventMapper()),
                        nomination -> new NominationSubmitted(nomination.dossier(), false),
                        "dossier.proceedings");
    }

    @Test
    void decisions_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "decisions",
                        new MongoDecisions(store.support(), new DecisionEventMapper()),
                        decision -> new AwardsDecided((Decision) decision));
    }

    @Test
    void sessions_and_conferences_are_read_and_verified() {
        store.storedDocuments()
                .areReadAndVerified(
                        "council-sessions",
                        new MongoCouncilSessions(store.support(), new CouncilSessionEventMapper(), TestSeals.KEYS));
        store.storedDocuments().areReadAndVerified("conferences", new MongoConferences(store.support()));
    }
}
