package vn.vinhdanh.notification.adapter.mongo;

import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.adapter.messaging.MessageEventMapper;
import vn.vinhdanh.notification.domain.MessageEvent.InvitationUncertain;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.testkit.StandaloneStore;

/** Documents that release 0.1 stored before the store was moved to Spring Data. */
class StoredDocumentsIT {

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(StateMappings.of(MongoMessages.mapping()));

    @Test
    void messages_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "messages",
                        new MongoMessages(store.support(), new MessageEventMapper()),
                        message -> new InvitationUncertain(
                                message.recipient(), message.id(), message.revision(), 1, Instant.EPOCH),
                        "invitation.answerToken",
                        "edition");
    }
}
