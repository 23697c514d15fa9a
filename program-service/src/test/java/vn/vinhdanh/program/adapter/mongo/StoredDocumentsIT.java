package vn.vinhdanh.program.adapter.mongo;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.adapter.messaging.ConferenceEventMapper;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.testkit.StandaloneStore;

/** Documents that release 0.1 stored before the store was moved to Spring Data. */
class StoredDocumentsIT {

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(ProgramStates.mappings());

    @Test
    void conferences_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "conferences",
                        new MongoConferences(store.support(), new ConferenceEventMapper()),
                        ConferencePlanned::new);
    }
}
