package vn.vinhdanh.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;
import static vn.vinhdanh.notification.fixtures.Guests.teacher;

import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Resolving;

/** What is read from a document is what was written. */
class MongoMessagesTest {

    private static final Message SENDING =
            teacher().begin(1, RETRY_POLICY, INVITED).state();
    private static final Message PAPER = teacher(1, Channel.PRINT, null);

    static Stream<Message> messages() {
        return Stream.of(
                teacher(),
                SENDING,
                SENDING.answered(INVITED, INVITED).state(),
                SENDING.supersede(2, INVITED).state(),
                SENDING.withdraw(INVITED).state(),
                SENDING.accepted(1, INVITED).state(),
                SENDING.rejected(1, FailureReason.ADDRESS_REFUSED, "550", INVITED)
                        .state(),
                SENDING.brokeOff(1, INVITED).state(),
                PAPER,
                Resolving.print(PAPER, INVITED).state(),
                teacher().supersede(2, INVITED).state(),
                teacher().withdraw(INVITED).state());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_comes_back_as_it_was(Message message) {
        assertThat(MongoMessages.mapping().read(MongoMessages.mapping().write(message)))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_document_from_before_there_was_a_retirement_is_read(Message message) {
        Document before = MongoMessages.mapping().write(message);
        before.remove("retired");

        assertThat(MongoMessages.mapping().read(before).delivery()).isEqualTo(message.delivery());
    }
}
