package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.TEACHER_ID;
import static vn.vinhdanh.notification.fixtures.Guests.TERMS;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.application.ResolveMessage.Resolution;
import vn.vinhdanh.notification.domain.AMessageOnItsWayIsNotSentAgain;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;

class OnDelegateCancelledTest {

    private static final CommandContext CAUSE = new CommandContext(
            Actor.system("trung-khanh"), "DelegateCancelled.v1", null, INVITED.plusSeconds(60), Guests.TRACE, "fact-9");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final OnDelegateInvited invited = new OnDelegateInvited(messages, id -> {});
    private final OnDelegateCancelled cancelled = new OnDelegateCancelled(messages);

    @ParameterizedTest
    @ValueSource(strings = {"EMAIL", "PRINT"})
    void what_has_not_gone_out_is_withdrawn_however_often_the_fact_comes(String channel) {
        invited.apply(Guests.invited(1, channel), CAUSE);

        cancelled.apply(fact(1), CAUSE);
        cancelled.apply(fact(1), CAUSE);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        assertThat(messages.wakingAt(CAUSE.at(), 10)).isEmpty();
    }

    @Test
    void nobody_sends_it_again() {
        invited.apply(Guests.invited(1, "EMAIL"), CAUSE);
        messages.change(
                id(1), null, CAUSE, message -> message.rejected(1, FailureReason.ADDRESS_REFUSED, "550", CAUSE.at()));
        cancelled.apply(fact(1), CAUSE);
        CommandContext officer = new CommandContext(
                new Actor("van.phong", "Nông Thị Phòng", "trung-khanh", "van-phong", java.util.Set.of(Role.OFFICE)),
                "resolve",
                null,
                CAUSE.at(),
                Guests.TRACE,
                null);

        assertThatThrownBy(
                        () -> new ResolveMessage(messages, id -> {}).resolve(id(1), null, Resolution.RESEND, officer))
                .isInstanceOf(AMessageOnItsWayIsNotSentAgain.class);
    }

    @Test
    void what_has_gone_out_stays_as_it_is() {
        invited.apply(Guests.invited(1, "EMAIL"), CAUSE);
        messages.change(id(1), null, CAUSE, message -> message.begin(1, TERMS, CAUSE.at()));
        messages.change(id(1), null, CAUSE, message -> message.accepted(1, CAUSE.at()));

        cancelled.apply(fact(1), CAUSE);

        assertThat(state(1)).isEqualTo(State.SENT);
    }

    @Test
    void who_comes_back_is_invited_anew_and_the_old_fact_come_again_leaves_that_alone() {
        invited.apply(Guests.invited(1, "EMAIL"), CAUSE);
        cancelled.apply(fact(1), CAUSE);
        invited.apply(Guests.invited(2, "EMAIL"), CAUSE);

        cancelled.apply(fact(1), CAUSE);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        assertThat(state(2)).isEqualTo(State.QUEUED);
    }

    @Test
    void it_waits_for_an_invitation_that_was_set_aside_and_withdraws_the_earlier_one_at_once() {
        invited.apply(Guests.invited(1, "EMAIL"), CAUSE);

        assertThatThrownBy(() -> cancelled.apply(fact(2), CAUSE))
                .isInstanceOfSatisfying(
                        MissingPrerequisite.class,
                        early -> assertThat(early.awaited()).isEqualTo("message/" + id(2)));

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void who_was_never_invited_has_nothing_to_withdraw() {
        cancelled.apply(fact(null), CAUSE);

        assertThat(messages.progress("trung-khanh", Guests.CONFERENCE)).isEmpty();
    }

    private static DelegateCancelledIntegrationEvent fact(@Nullable Integer revision) {
        return new DelegateCancelledIntegrationEvent("trung-khanh", TEACHER_ID, revision);
    }

    private static String id(int revision) {
        return Message.idOf(TEACHER_ID, revision);
    }

    private State state(int revision) {
        return messages.find(id(revision)).orElseThrow().state().delivery().state();
    }
}
