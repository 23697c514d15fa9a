package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;

class OnDelegateInvitedTest {

    private static final CommandContext CAUSE = new CommandContext(
            Actor.system("trung-khanh"), "DelegateInvited.v1", null, Guests.INVITED, Guests.TRACE, "fact-1");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final List<String> rung = new ArrayList<>();
    private final OnDelegateInvited reaction = new OnDelegateInvited(messages, rung::add);

    @Test
    void the_same_fact_twice_is_one_message() {
        reaction.apply(Guests.invited(1, "EMAIL"), CAUSE);
        reaction.apply(Guests.invited(1, "EMAIL"), CAUSE);

        assertThat(messages.progress("trung-khanh", Guests.CONFERENCE))
                .containsOnly(java.util.Map.entry(State.QUEUED, 1L));
        assertThat(rung).contains(Message.idOf(Guests.TEACHER_ID, 1));
    }

    @Test
    void a_new_revision_takes_the_place_of_one_that_still_waits() {
        reaction.apply(Guests.invited(1, "EMAIL"), CAUSE);
        reaction.apply(Guests.invited(2, "EMAIL"), CAUSE);

        assertThat(state(1)).isEqualTo(State.SUPERSEDED);
        assertThat(state(2)).isEqualTo(State.QUEUED);
    }

    @Test
    void a_revision_that_comes_after_its_successor_does_not_go_out() {
        reaction.apply(Guests.invited(2, "EMAIL"), CAUSE);
        reaction.apply(Guests.invited(1, "EMAIL"), CAUSE);

        assertThat(state(1)).isEqualTo(State.SUPERSEDED);
        assertThat(state(2)).isEqualTo(State.QUEUED);
    }

    @Test
    void a_channel_that_we_do_not_know_is_paper() {
        reaction.apply(Guests.invited(1, "PIGEON"), CAUSE);

        assertThat(messages.find(Message.idOf(Guests.TEACHER_ID, 1))
                        .orElseThrow()
                        .state()
                        .channel())
                .isEqualTo(Channel.PRINT);
    }

    @Test
    void an_invitation_without_its_parts_is_refused_with_each_of_them() {
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
                "",
                LocalDate.EPOCH,
                LocalTime.NOON,
                null,
                "Hội trường",
                null,
                "Hội nghị",
                "UBND",
                "Chủ tịch",
                "Tiến");

        assertThatThrownBy(() -> reaction.apply(empty, CAUSE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.FieldError::path)
                                .containsExactly("name", "answerToken"));
    }

    private State state(int revision) {
        return messages.find(Message.idOf(Guests.TEACHER_ID, revision))
                .orElseThrow()
                .state()
                .delivery()
                .state();
    }
}
