package vn.vinhdanh.delegate.adapter.mongo;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.adapter.messaging.DelegateEventMapper;
import vn.vinhdanh.delegate.adapter.messaging.RosterEventMapper;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCancelled;
import vn.vinhdanh.delegate.domain.roster.RosterEvent.InvitationsRequested;
import vn.vinhdanh.testkit.StandaloneStore;

/** Documents that release 0.1 stored before the store was moved to Spring Data. */
class StoredDocumentsIT {

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(DelegateStates.mappings());

    @Test
    void delegates_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "delegates",
                        new MongoDelegates(store.support(), new DelegateEventMapper()),
                        DelegateCancelled::new);
    }

    @Test
    void rosters_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "rosters",
                        new MongoRosters(store.support(), new RosterEventMapper()),
                        roster -> new InvitationsRequested(roster.commune(), 1, 1, false));
    }
}
