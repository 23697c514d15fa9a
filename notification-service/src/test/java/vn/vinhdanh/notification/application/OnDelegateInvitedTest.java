package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.HoldsInMemory;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;

class OnDelegateInvitedTest {

    private static final CommandContext CONTEXT = new CommandContext(
            Actor.system("trung-khanh"), "DelegateInvited.v1", null, Guests.INVITED, Guests.TRACE, "event-1");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final List<String> triggered = new ArrayList<>();
    private final OnDelegateInvited invited = new OnDelegateInvited(
            messages, new RecallsInMemory(), new HoldsInMemory(), (id, _) -> triggered.add(id), Guests.RETRY_POLICY);

    @Test
    void a_repeated_event_gives_one_message() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        assertThat(messages.progress("trung-khanh", Guests.CONFERENCE)).containsOnly(Map.entry(State.QUEUED, 1L));
        assertThat(triggered).contains(Message.idOf(Guests.TEACHER_ID, 1));
    }

    @Test
    void a_new_revision_supersedes_one_that_is_still_queued() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);

        assertThat(state(1)).isEqualTo(State.SUPERSEDED);
        assertThat(state(2)).isEqualTo(State.QUEUED);
    }

    @Test
    void a_revision_that_arrives_after_its_successor_is_superseded() {
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        assertThat(state(1)).isEqualTo(State.SUPERSEDED);
        assertThat(state(2)).isEqualTo(State.QUEUED);
    }

    /** The address was wrong, or the letter was replaced before it went out: the delegate has none. */
    @Test
    void a_first_letter_is_no_correction_whatever_its_revision() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);
        assertThat(isCorrection(2)).isFalse();
        change(2, message -> message.rejected(1, FailureReason.ADDRESS_REFUSED, "550", CONTEXT.at()));
        invited.apply(Guests.invited(3, "EMAIL"), CONTEXT);
        assertThat(isCorrection(3)).isFalse();

        change(3, message -> message.begin(1, Guests.RETRY_POLICY, CONTEXT.at()));
        change(3, message -> message.accepted(1, CONTEXT.at()));
        invited.apply(Guests.invited(4, "EMAIL"), CONTEXT);
        assertThat(isCorrection(4)).isTrue();
        invited.apply(Guests.invited(5, "EMAIL"), CONTEXT);
        assertThat(isCorrection(5))
                .as("the one before did not go out, but one before that")
                .isTrue();
    }

    private boolean isCorrection(int revision) {
        return messages.find(Message.idOf(Guests.TEACHER_ID, revision))
                .orElseThrow()
                .state()
                .corrects();
    }

    private void change(int revision, Function<Message, Outcome<Message, MessageEvent>> decide) {
        messages.change(Message.idOf(Guests.TEACHER_ID, revision), null, CONTEXT, decide);
    }

    @Test
    void an_unknown_channel_is_treated_as_paper() {
        invited.apply(Guests.invited(1, "PIGEON"), CONTEXT);

        assertThat(messages.find(Message.idOf(Guests.TEACHER_ID, 1))
                        .orElseThrow()
                        .state()
                        .channel())
                .isEqualTo(Channel.PRINT);
    }

    @Test
    void an_incomplete_invitation_is_refused_with_every_missing_part() {
        DelegateInvitedIntegrationEvent empty = new DelegateInvitedIntegrationEvent(
                "trung-khanh",
                Guests.CONFERENCE,
                Guests.TEACHER_ID,
                1,
                " ",
                null,
                null,
                "EMAIL",
                null,
                LocalDate.EPOCH,
                LocalTime.NOON,
                null,
                "Hội trường",
                null,
                "Hội nghị",
                "UBND",
                "Chủ tịch",
                "Tiến",
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> invited.apply(empty, CONTEXT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.FieldError::path)
                                .containsExactly("name"));
    }

    private State state(int revision) {
        return messages.find(Message.idOf(Guests.TEACHER_ID, revision))
                .orElseThrow()
                .state()
                .delivery()
                .state();
    }
}
