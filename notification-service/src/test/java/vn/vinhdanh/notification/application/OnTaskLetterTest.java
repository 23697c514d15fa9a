package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.TaskNotice;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.HoldsInMemory;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.Officers;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;

class OnTaskLetterTest {

    private static final CommandContext CONTEXT = new CommandContext(
            Actor.system("trung-khanh"), "", null, Officers.RETURNED.plusSeconds(1), Guests.TRACE, "event-1");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final RecallsInMemory recalls = new RecallsInMemory();
    private final OnTaskLetterIssued issued =
            new OnTaskLetterIssued(new QueueOfficerLetter(messages, recalls, new HoldsInMemory(), (_, _) -> {}));
    private final OnTaskLetterSettled settled = new OnTaskLetterSettled(new SettleOfficerLetter(messages, recalls));

    @Test
    void who_is_responsible_is_told_once_however_often_the_event_arrives() {
        issued.apply(Officers.taskLetter(false, null), CONTEXT);
        issued.apply(Officers.taskLetter(false, null), CONTEXT);

        assertThat(messages.ofDelegate(Officers.ACCOUNT)).hasSize(1);
        assertThat(letter().purpose()).isEqualTo(Purpose.TASK_ASSIGNED);
        assertThat(letter().delivery().state()).isEqualTo(State.QUEUED);
    }

    @Test
    void an_overdue_task_has_a_letter_of_its_own_kind() {
        issued.apply(Officers.taskLetter(true, null), CONTEXT);

        assertThat(letter().purpose()).isEqualTo(Purpose.TASK_OVERDUE);
    }

    @Test
    void a_task_that_was_sent_back_has_a_letter_that_says_why() {
        issued.apply(Officers.taskLetter(false, "Thiếu loa"), CONTEXT);

        assertThat(letter().purpose()).isEqualTo(Purpose.TASK_RETURNED);
        assertThat(letter().edition().task().sentBack()).isEqualTo("Thiếu loa");
        assertThat(letter().recipient().delegateId()).isEqualTo(Officers.ACCOUNT);
        assertThat(letter().invitation().unitName()).isEqualTo("Văn phòng HĐND và UBND xã");
    }

    @Test
    void a_letter_that_is_settled_does_not_go_out_whichever_came_first() {
        issued.apply(Officers.taskLetter(false, null), CONTEXT);
        settled.apply(new TaskLetterSettledIntegrationEvent("trung-khanh", Officers.TASK, 1), CONTEXT);

        assertThat(letter().delivery().state()).isEqualTo(State.WITHDRAWN);
        assertThat(letter().to()).isNull();

        settled.apply(new TaskLetterSettledIntegrationEvent("trung-khanh", Officers.TASK, 1), CONTEXT);
        issued.apply(Officers.taskLetter(false, null), CONTEXT);
        assertThat(letter().delivery().state()).isEqualTo(State.WITHDRAWN);
        assertThat(TaskNotice.letterOf(Officers.TASK, 2)).isNotEqualTo(Officers.TASK_LETTER);
    }

    private Message letter() {
        return messages.find(Officers.TASK_LETTER).orElseThrow().state();
    }
}
