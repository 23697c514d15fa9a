package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.notification.fixtures.Guests.CONFERENCE;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.RetryPolicy;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.HoldsInMemory;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;

/** Letters that wait for a person: none is lost, and none goes out before. */
class HoldLettersTest {

    private static final Instant NOW = INVITED.plusSeconds(60);
    private static final CommandContext SECRETARY = of(Role.SECRETARIAT);
    private static final CommandContext SYSTEM =
            new CommandContext(Actor.system("trung-khanh"), "DelegateInvited.v1", null, NOW, Guests.TRACE, "event-1");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final HoldsInMemory holds = new HoldsInMemory();
    private final List<String> triggered = new ArrayList<>();
    private final HoldLetters hold = new HoldLetters(messages, holds);
    private final WithdrawHeldLetters withdraw = new WithdrawHeldLetters(messages);

    private static CommandContext of(Role role) {
        return new CommandContext(
                new Actor("hoa", "Hòa", "trung-khanh", "van-phong", Set.of(role)), "", null, NOW, Guests.TRACE, null);
    }

    private OnDelegateInvited invited() {
        return new OnDelegateInvited(
                messages, new RecallsInMemory(), holds, (id, _) -> triggered.add(id), RETRY_POLICY);
    }

    private ReleaseLetters release(RetryPolicy policy) {
        return new ReleaseLetters(messages, holds, (id, _) -> triggered.add(id), policy);
    }

    private State state() {
        return message().delivery().state();
    }

    private Message message() {
        return messages.find(Message.idOf(Guests.TEACHER_ID, 1)).orElseThrow().state();
    }

    private void invite() {
        invited().apply(Guests.invited(1, "EMAIL"), SYSTEM);
    }

    @Test
    void what_waits_when_letters_are_held_waits_for_a_person() {
        invite();
        hold.hold(CONFERENCE, SECRETARY);

        assertThat(state()).isEqualTo(State.HELD);
        assertThat(messages.wakingAt(NOW.plusSeconds(999_999), 10)).isEmpty();
    }

    @Test
    void what_comes_while_letters_are_held_waits_too() {
        hold.hold(CONFERENCE, SECRETARY);
        invite();

        assertThat(state()).isEqualTo(State.HELD);
    }

    @Test
    void a_letter_on_paper_is_not_held() {
        hold.hold(CONFERENCE, SECRETARY);
        invited().apply(Guests.invited(1, "PRINT"), SYSTEM);

        assertThat(state()).isEqualTo(State.PRINT_PENDING);
    }

    @Test
    void a_hold_that_is_set_while_a_letter_is_stored_holds_it() {
        messages.beforeAdding(() -> hold.hold(CONFERENCE, SECRETARY));
        invite();

        assertThat(state()).isEqualTo(State.HELD);
    }

    @Test
    void a_release_while_a_letter_is_stored_releases_it() {
        hold.hold(CONFERENCE, SECRETARY);
        messages.beforeAdding(() -> release(RETRY_POLICY).release(CONFERENCE, null, SECRETARY));
        invite();

        assertThat(state()).isEqualTo(State.QUEUED);
    }

    @Test
    void an_event_that_comes_again_after_a_crash_obeys_what_was_set_meanwhile() {
        invite();
        holds.set(CONFERENCE, true, SECRETARY);
        invite();

        assertThat(state()).isEqualTo(State.HELD);
    }

    @Test
    void the_release_of_all_ends_the_hold() {
        hold.hold(CONFERENCE, SECRETARY);
        invite();
        triggered.clear();
        release(RETRY_POLICY).release(CONFERENCE, null, SECRETARY);

        assertThat(state()).isEqualTo(State.QUEUED);
        assertThat(triggered).containsExactly(Message.idOf(Guests.TEACHER_ID, 1));
        assertThat(holds.holds("trung-khanh", CONFERENCE)).isFalse();
    }

    @Test
    void the_release_of_one_group_leaves_the_others() {
        hold.hold(CONFERENCE, SECRETARY);
        invite();
        release(RETRY_POLICY).release(CONFERENCE, "lanh-dao", SECRETARY);
        assertThat(state()).isEqualTo(State.HELD);

        release(RETRY_POLICY).release(CONFERENCE, "truong-hoc", SECRETARY);
        assertThat(state()).isEqualTo(State.QUEUED);
        assertThat(holds.holds("trung-khanh", CONFERENCE)).isTrue();
    }

    @Test
    void what_was_held_before_a_restore_may_have_gone_out() {
        hold.hold(CONFERENCE, SECRETARY);
        invite();
        RetryPolicy restored = new RetryPolicy(
                RETRY_POLICY.lease(),
                RETRY_POLICY.firstPause(),
                RETRY_POLICY.longestPause(),
                RETRY_POLICY.giveUpAfter(),
                NOW);
        release(restored).release(CONFERENCE, null, SECRETARY);

        assertThat(state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void the_time_until_a_letter_is_given_up_counts_from_its_release() {
        hold.hold(CONFERENCE, SECRETARY);
        invite();
        release(RETRY_POLICY).release(CONFERENCE, null, SECRETARY);

        assertThat(message().delivery()).isEqualTo(new Delivery.Queued(NOW, 0, NOW, null));
    }

    @Test
    void the_rest_is_withdrawn_and_what_is_being_sent_is_not() {
        invite();
        messages.change(
                Message.idOf(Guests.TEACHER_ID, 1), null, SYSTEM, message -> message.begin(1, RETRY_POLICY, NOW));
        hold.hold(CONFERENCE, SECRETARY);
        withdraw.withdraw(CONFERENCE, SECRETARY);
        assertThat(state()).isEqualTo(State.SENDING);

        invited().apply(Guests.invited(2, "EMAIL"), SYSTEM);
        withdraw.withdraw(CONFERENCE, SECRETARY);
        assertThat(messages.find(Message.idOf(Guests.TEACHER_ID, 2))
                        .orElseThrow()
                        .state()
                        .delivery()
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void who_does_not_send_letters_holds_none() {
        assertThatThrownBy(() -> hold.hold(CONFERENCE, of(Role.COUNCIL_MEMBER))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> release(RETRY_POLICY).release(CONFERENCE, null, of(Role.DOOR)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> withdraw.withdraw(CONFERENCE, of(Role.CHAIRMAN)))
                .isInstanceOf(NotAllowed.class);
    }
}
