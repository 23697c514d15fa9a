package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;
import static vn.vinhdanh.notification.fixtures.Guests.TEACHER_ID;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.application.ResolveMessage.Resolution;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageRules.AMessageOnItsWayIsNotSentAgain;
import vn.vinhdanh.notification.domain.MessageRules.AnInvitationThatWasTakenBackIsNotSentAgain;
import vn.vinhdanh.notification.domain.Resolving;
import vn.vinhdanh.notification.domain.Withdrawal;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.HoldsInMemory;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;
import vn.vinhdanh.notification.fixtures.SuppressionsInMemory;

class OnDelegateCancelledTest {

    private static final CommandContext CONTEXT = new CommandContext(
            Actor.system("trung-khanh"),
            "DelegateCancelled.v1",
            null,
            INVITED.plusSeconds(60),
            Guests.TRACE,
            "event-9");

    private static final CommandContext OFFICER = new CommandContext(
            new Actor("van.phong", "Nông Thị Phòng", "trung-khanh", "van-phong", Set.of(Role.OFFICE)),
            "resolve",
            null,
            CONTEXT.at(),
            Guests.TRACE,
            null);

    private final MessagesInMemory messages = new MessagesInMemory();
    private final RecallsInMemory recalls = new RecallsInMemory();
    private final OnDelegateInvited invited =
            new OnDelegateInvited(messages, recalls, new HoldsInMemory(), (_, _) -> {}, Guests.RETRY_POLICY);
    private final OnDelegateCancelled cancelled = new OnDelegateCancelled(messages, recalls, (_, _) -> {});
    private final OnConferenceCancelled conferenceCancelled =
            new OnConferenceCancelled(messages, recalls, (_, _) -> {});
    private final OnDelegateErased erased = new OnDelegateErased(messages, recalls);

    @ParameterizedTest
    @ValueSource(strings = {"EMAIL", "PRINT"})
    void an_undelivered_message_is_withdrawn_and_a_repeated_event_changes_nothing(String channel) {
        invited.apply(Guests.invited(1, channel), CONTEXT);

        cancelled.apply(event(1), CONTEXT);
        cancelled.apply(event(1), CONTEXT);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        assertThat(messages.wakingAt(CONTEXT.at(), 10)).isEmpty();
    }

    @Test
    void a_withdrawn_message_cannot_be_sent_again() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        messages.change(
                id(1),
                null,
                CONTEXT,
                message -> message.rejected(1, FailureReason.ADDRESS_REFUSED, "550", CONTEXT.at()));
        cancelled.apply(event(1), CONTEXT);

        assertThatThrownBy(() -> new ResolveMessage(messages, new SuppressionsInMemory(), (_, _) -> {})
                        .resolve(id(1), null, Resolution.RESEND, OFFICER))
                .isInstanceOf(AMessageOnItsWayIsNotSentAgain.class);
    }

    @Test
    void who_may_have_a_letter_gets_one_notice_by_the_same_way() {
        invitedAndSent(1);

        cancelled.apply(event(1), CONTEXT);
        cancelled.apply(event(1), CONTEXT);

        assertThat(state(1)).isEqualTo(State.SENT);
        Message notice = notice(1).orElseThrow();
        assertThat(notice.edition().takesBack()).isEqualTo(Withdrawal.ofDelegate());
        assertThat(notice.to()).isNotNull();
        assertThat(notice.delivery().state()).isEqualTo(State.QUEUED);
        int reported = messages.events().size();
        messages.change(notice.id(), null, CONTEXT, message -> message.begin(1, RETRY_POLICY, CONTEXT.at()));
        messages.change(notice.id(), null, CONTEXT, message -> message.accepted(1, CONTEXT.at()));
        assertThat(messages.events())
                .as("a notice is no invitation that was sent")
                .hasSize(reported);
    }

    @Test
    void who_got_the_letter_on_paper_gets_the_notice_on_paper() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        messages.change(
                id(1),
                null,
                CONTEXT,
                message -> message.rejected(1, FailureReason.ADDRESS_REFUSED, "550", CONTEXT.at()));
        messages.change(id(1), null, CONTEXT, message -> Resolving.print(message, CONTEXT.at()));

        cancelled.apply(event(1), CONTEXT);

        assertThat(notice(1).orElseThrow().delivery().state()).isEqualTo(State.PRINT_PENDING);
    }

    @Test
    void who_is_invited_again_is_not_told_that_it_is_void() {
        invitedAndSent(1);
        cancelled.apply(event(1), CONTEXT);

        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);

        assertThat(notice(1).orElseThrow().delivery().state()).isEqualTo(State.SUPERSEDED);
        cancelled.apply(event(1), CONTEXT);
        assertThat(notice(1).orElseThrow().delivery().state()).isEqualTo(State.SUPERSEDED);
    }

    /** The new letter comes after the check, and before the notice. */
    @Test
    void an_invitation_at_the_same_time_makes_the_notice_void() {
        invitedAndSent(1);
        messages.beforeAdding(() -> invited.apply(Guests.invited(2, "EMAIL"), CONTEXT));

        cancelled.apply(event(1), CONTEXT);

        assertThat(notice(1).orElseThrow().delivery().state()).isEqualTo(State.SUPERSEDED);
        assertThat(state(2)).isEqualTo(State.QUEUED);
    }

    @Test
    void a_cancelled_conference_tells_who_may_have_a_letter_and_withdraws_what_waits() {
        invitedAndSent(1);
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);

        conferenceCancelled.apply(offBecause("Mưa lũ"), CONTEXT);
        conferenceCancelled.apply(offBecause("Mưa lũ"), CONTEXT);

        assertThat(state(2)).isEqualTo(State.WITHDRAWN);
        assertThat(notice(1)).as("the second letter stands for both").isEmpty();
        assertThat(notice(2).orElseThrow().edition().takesBack()).isEqualTo(Withdrawal.ofConference("Mưa lũ"));
        assertThat(notice(2).orElseThrow().delivery().state()).isEqualTo(State.QUEUED);
        cancelled.apply(event(2), CONTEXT);
        assertThat(notice(2).orElseThrow().edition().takesBack())
                .as("one notice is enough")
                .isEqualTo(Withdrawal.ofConference("Mưa lũ"));
    }

    @Test
    void a_letter_that_comes_after_the_conference_was_cancelled_never_waits_to_be_sent() {
        conferenceCancelled.apply(offBecause("Mưa lũ"), CONTEXT);

        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        assertThat(notice(1)).isEmpty();
    }

    @Test
    void a_letter_that_was_taken_back_is_not_sent_again() {
        invitedAndSent(1);
        cancelled.apply(event(1), CONTEXT);

        assertThatThrownBy(() -> new ResolveMessage(messages, new SuppressionsInMemory(), (_, _) -> {})
                        .resolve(id(1), null, Resolution.RESEND, OFFICER.withReason("đã xóa nhầm")))
                .isInstanceOf(AnInvitationThatWasTakenBackIsNotSentAgain.class);
    }

    @Test
    void an_erased_delegate_gets_no_notice_and_a_notice_is_erased_too() {
        invitedAndSent(1);
        cancelled.apply(event(1), CONTEXT);

        erased.apply(new DelegateErasedIntegrationEvent("trung-khanh", TEACHER_ID, 1), CONTEXT);
        conferenceCancelled.apply(offBecause("Mưa lũ"), CONTEXT);

        assertThat(notice(1).orElseThrow().invitation().name()).isEqualTo("(đã xóa)");
        assertThat(notice(1).orElseThrow().to()).isNull();
        assertThat(notice(1).orElseThrow().delivery().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void a_repeated_cancellation_does_not_affect_a_later_invitation() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        cancelled.apply(event(1), CONTEXT);
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);

        cancelled.apply(event(1), CONTEXT);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        assertThat(state(2)).isEqualTo(State.QUEUED);
    }

    @Test
    void a_letter_that_comes_after_its_cancellation_never_waits_to_be_sent() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        cancelled.apply(event(2), CONTEXT);
        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);

        assertThat(state(2)).isEqualTo(State.WITHDRAWN);
        assertThat(messages.events()).isEmpty();
        invited.apply(Guests.invited(3, "EMAIL"), CONTEXT);
        assertThat(state(3)).isEqualTo(State.QUEUED);
    }

    /** Also a dead letter that is replayed long after. */
    @Test
    void a_letter_that_comes_after_the_erasure_keeps_nothing_of_the_person() {
        erased.apply(new DelegateErasedIntegrationEvent("trung-khanh", TEACHER_ID, 1), CONTEXT);

        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        Message letter = messages.find(id(1)).orElseThrow().state();
        assertThat(letter.delivery().state()).isEqualTo(State.WITHDRAWN);
        assertThat(letter.to()).isNull();
        assertThat(letter.invitation().name()).isEqualTo("(đã xóa)");
    }

    /** Each of two consumers has read before the other has written. */
    @Test
    void a_cancellation_at_the_same_time_withdraws_the_letter_too() {
        messages.beforeAdding(() -> recalls.cancel(TEACHER_ID, 1));

        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
    }

    /** The person comes, as another delegate: the letter is recalled, and nobody is told to stay away. */
    @Test
    void the_letter_of_a_delegate_who_was_merged_is_recalled_in_silence() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        messages.change(id(1), null, CONTEXT, message -> message.begin(1, RETRY_POLICY, CONTEXT.at()));
        messages.change(id(1), null, CONTEXT, message -> message.accepted(1, CONTEXT.at()));
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);

        cancelled.apply(
                new DelegateCancelledIntegrationEvent(
                        "trung-khanh", TEACHER_ID, 2, "01989f3c-7b20-7c11-9d02-5b1f0a7e4c10"),
                CONTEXT);

        assertThat(state(2)).isEqualTo(State.WITHDRAWN);
        assertThat(messages.wakingAt(CONTEXT.at(), 10)).as("no notice waits").isEmpty();
    }

    @Test
    void a_delegate_without_an_invitation_has_nothing_to_withdraw() {
        cancelled.apply(event(null), CONTEXT);

        assertThat(messages.progress("trung-khanh", Guests.CONFERENCE)).isEmpty();
    }

    private void invitedAndSent(int revision) {
        invited.apply(Guests.invited(revision, "EMAIL"), CONTEXT);
        messages.change(id(revision), null, CONTEXT, message -> message.begin(1, RETRY_POLICY, CONTEXT.at()));
        messages.change(id(revision), null, CONTEXT, message -> message.accepted(1, CONTEXT.at()));
    }

    private Optional<Message> notice(int revision) {
        return messages.find(Message.idOfNotice(TEACHER_ID, revision)).map(Versioned::state);
    }

    private static ConferenceCancelledIntegrationEvent offBecause(String reason) {
        return new ConferenceCancelledIntegrationEvent("trung-khanh", Guests.CONFERENCE, reason);
    }

    private static DelegateCancelledIntegrationEvent event(@Nullable Integer revision) {
        return new DelegateCancelledIntegrationEvent("trung-khanh", TEACHER_ID, revision, null);
    }

    private static String id(int revision) {
        return Message.idOf(TEACHER_ID, revision);
    }

    private State state(int revision) {
        return messages.find(id(revision)).orElseThrow().state().delivery().state();
    }
}
