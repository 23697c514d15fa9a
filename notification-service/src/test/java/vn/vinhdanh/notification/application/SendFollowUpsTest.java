package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.notification.fixtures.Guests.CONFERENCE;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;
import static vn.vinhdanh.notification.fixtures.Guests.TEACHER_ID;
import static vn.vinhdanh.notification.fixtures.Guests.TRACE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.application.ReadFollowUps.FollowUps;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageRules.OnlyAClosedConferenceIsThankedFor;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Resolving;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.HoldsInMemory;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;
import vn.vinhdanh.notification.fixtures.TurnoutInMemory;

class SendFollowUpsTest {

    private static final Instant NOW = Guests.INVITED.plus(Duration.ofDays(1));
    private static final Actor OFFICER =
            new Actor("van.phong", "Văn phòng", "trung-khanh", "van-phong", Set.of(Role.OFFICE));

    private final MessagesInMemory messages = new MessagesInMemory();
    private final RecallsInMemory recalls = new RecallsInMemory();
    private final TurnoutInMemory turnout = new TurnoutInMemory();
    private final Holds holds = new HoldsInMemory();
    private final SendFollowUps followUps = new SendFollowUps(messages, recalls, turnout, holds, (_, _) -> {});

    @Test
    void who_has_an_invitation_and_has_not_answered_is_reminded_once_a_day() {
        store(sent(1));

        remind(NOW);
        remind(NOW.plusSeconds(60));
        assertThat(letters(Purpose.REMINDER)).hasSize(1);
        Message reminder = letters(Purpose.REMINDER).getFirst();
        assertThat(reminder.channel()).isEqualTo(Channel.EMAIL);
        assertThat(reminder.delivery().state()).isEqualTo(Delivery.State.QUEUED);
        assertThat(reminder.revision()).isEqualTo(1);

        remind(NOW.plus(Duration.ofDays(1)));
        assertThat(letters(Purpose.REMINDER)).hasSize(2);
    }

    static Stream<Arguments> whoIsNotReminded() {
        return Stream.of(
                Arguments.of("waits for its turn", unchanged(), NOW),
                Arguments.of(
                        "failed",
                        sending(message -> message.rejected(1, FailureReason.ADDRESS_REFUSED, null, NOW)
                                .state()),
                        NOW),
                Arguments.of("is on paper", printed(), NOW),
                Arguments.of("is too late", accepted(), Instant.parse("2025-08-28T00:30:00Z")),
                Arguments.of(
                        "is erased",
                        accepted()
                                .andThen(message ->
                                        ErasedMessage.of(message, NOW).state()),
                        NOW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whoIsNotReminded")
    void whose_letter_has_not_come_by_mail_in_time_is_not_reminded(
            String why, Function<Message, Message> become, Instant at) {
        store(become.apply(Guests.teacher()));

        remind(at);

        assertThat(letters(Purpose.REMINDER)).isEmpty();
    }

    @Test
    void who_has_answered_is_not_reminded() {
        store(sent(1));
        turnout.answer(TEACHER_ID, 1);
        remind(NOW);
        assertThat(letters(Purpose.REMINDER)).isEmpty();
    }

    @Test
    void who_was_cancelled_is_not_reminded() {
        store(sent(1));
        recalls.cancel(TEACHER_ID, 1);
        remind(NOW);
        assertThat(letters(Purpose.REMINDER)).isEmpty();
    }

    @Test
    void nobody_is_reminded_of_what_does_not_take_place() {
        store(sent(1));
        recalls.cancelConference(CONFERENCE);
        remind(NOW);
        assertThat(letters(Purpose.REMINDER)).isEmpty();
    }

    @Test
    void an_answer_to_the_letter_before_counts_for_the_same_time() {
        store(sent(1));
        store(sent(2));
        turnout.answer(TEACHER_ID, 1);

        remind(NOW);

        assertThat(letters(Purpose.REMINDER)).isEmpty();
    }

    @Test
    void only_the_newest_letter_is_followed() {
        store(sent(1));
        store(sent(2));

        remind(NOW);

        assertThat(letters(Purpose.REMINDER)).extracting(Message::revision).containsExactly(2);
    }

    @Test
    void an_answer_withdraws_a_reminder_that_waits() {
        store(sent(1));
        remind(NOW);

        new OnInvitationAnswered(messages, turnout)
                .apply(
                        new InvitationAnsweredIntegrationEvent("trung-khanh", TEACHER_ID, 1, "OFFICER", NOW),
                        context(NOW));

        assertThat(letters(Purpose.REMINDER))
                .extracting(message -> message.delivery().state())
                .containsExactly(Delivery.State.WITHDRAWN);
    }

    @Test
    void an_answer_that_comes_while_the_reminder_is_stored_withdraws_it() {
        store(sent(1));
        messages.beforeAdding(() -> turnout.answer(TEACHER_ID, 1));

        remind(NOW);

        assertThat(letters(Purpose.REMINDER))
                .extracting(message -> message.delivery().state())
                .containsExactly(Delivery.State.WITHDRAWN);
    }

    @Test
    void a_delegate_who_is_cancelled_is_not_reminded_any_more() {
        store(sent(1));
        remind(NOW);

        new OnDelegateCancelled(messages, recalls, (_, _) -> {})
                .apply(new DelegateCancelledIntegrationEvent("trung-khanh", TEACHER_ID, 1, null), context(NOW));

        assertThat(letters(Purpose.REMINDER))
                .extracting(message -> message.delivery().state())
                .containsExactly(Delivery.State.WITHDRAWN);
        assertThat(letters(Purpose.WITHDRAWN)).hasSize(1);
        remind(NOW.plus(Duration.ofDays(1)));
        assertThat(letters(Purpose.REMINDER)).hasSize(1);
    }

    @Test
    void a_cancelled_conference_takes_back_the_invitation_and_not_the_reminder() {
        store(sent(1));
        remind(NOW);

        new OnConferenceCancelled(messages, recalls, (_, _) -> {})
                .apply(new ConferenceCancelledIntegrationEvent("trung-khanh", CONFERENCE, "Mưa lũ"), context(NOW));

        assertThat(letters(Purpose.REMINDER))
                .extracting(message -> message.delivery().state())
                .containsExactly(Delivery.State.WITHDRAWN);
        assertThat(letters(Purpose.CANCELLED)).hasSize(1);
    }

    @Test
    void what_identifies_a_delegate_is_erased_from_reminders_too() {
        store(sent(1));
        remind(NOW);

        new OnDelegateErased(messages, recalls)
                .apply(new DelegateErasedIntegrationEvent("trung-khanh", TEACHER_ID, 1), context(NOW));

        assertThat(messages.ofDelegate(TEACHER_ID))
                .extracting(message -> message.state().invitation().name())
                .containsOnly(ErasedMessage.MARKER);
        assertThat(letters(Purpose.REMINDER).getFirst().to()).isNull();
    }

    @Test
    void a_new_letter_replaces_the_reminder_of_the_one_before() {
        store(sent(1));
        remind(NOW);

        new OnDelegateInvited(messages, recalls, holds, (_, _) -> {}, RETRY_POLICY)
                .apply(Guests.invited(2, "EMAIL"), context(NOW));

        assertThat(letters(Purpose.REMINDER))
                .extracting(message -> message.delivery().state())
                .containsExactly(Delivery.State.WITHDRAWN);
    }

    @Test
    void reminders_are_held_with_the_other_letters() {
        store(sent(1));
        holds.set(CONFERENCE, true, context(NOW));

        remind(NOW);

        assertThat(letters(Purpose.REMINDER).getFirst().delivery().state()).isEqualTo(Delivery.State.HELD);
    }

    @Test
    void what_becomes_of_a_reminder_is_no_news_of_the_invitation() {
        store(sent(1));
        remind(NOW);
        Message reminder = letters(Purpose.REMINDER).getFirst();

        Outcome<Message, ?> accepted =
                reminder.begin(1, RETRY_POLICY, NOW).state().accepted(1, NOW);

        assertThat(accepted.events()).isEmpty();
        assertThat(accepted.state().delivery().state()).isEqualTo(Delivery.State.SENT);
    }

    @Test
    void thanks_wait_until_the_conference_is_closed() {
        store(sent(1));
        turnout.attend(TEACHER_ID, 3, true);

        assertThatThrownBy(() -> followUps.send(Purpose.THANKS, CONFERENCE, context(NOW)))
                .isInstanceOf(OnlyAClosedConferenceIsThankedFor.class);
        assertThat(read()).isEqualTo(new FollowUps(1, 1, 0, 0, false));
        assertThat(letters(Purpose.THANKS)).isEmpty();
    }

    @Test
    void who_was_present_is_thanked_once_also_long_after_the_conference() {
        store(sent(1));
        turnout.close(CONFERENCE);
        turnout.attend(TEACHER_ID, 3, true);
        Instant later = Instant.parse("2025-09-02T00:30:00Z");

        followUps.send(Purpose.THANKS, CONFERENCE, context(later));
        followUps.send(Purpose.THANKS, CONFERENCE, context(later.plus(Duration.ofDays(9))));

        assertThat(letters(Purpose.THANKS)).hasSize(1);
        Message thanks = letters(Purpose.THANKS).getFirst();
        assertThat(thanks.isTooLateAt(later)).isFalse();
        assertThat(read()).isEqualTo(new FollowUps(1, 1, 1, 0, true));
    }

    @Test
    void whose_invitation_was_on_paper_is_thanked_on_paper() {
        store(printed().apply(Guests.teacher()));
        turnout.close(CONFERENCE);
        turnout.attend(TEACHER_ID, 3, true);

        followUps.send(Purpose.THANKS, CONFERENCE, context(NOW));

        Message thanks = letters(Purpose.THANKS).getFirst();
        assertThat(thanks.delivery().state()).isEqualTo(Delivery.State.PRINT_PENDING);
        assertThat(thanks.to()).isNull();
    }

    @Test
    void who_did_not_come_is_not_thanked() {
        store(sent(1));
        turnout.close(CONFERENCE);
        turnout.attend(TEACHER_ID, 4, false);
        turnout.attend(TEACHER_ID, 3, true);

        followUps.send(Purpose.THANKS, CONFERENCE, context(NOW));

        assertThat(letters(Purpose.THANKS)).isEmpty();
    }

    @Test
    void a_trial_of_the_door_is_no_presence() {
        OnTurnout door = new OnTurnout(turnout);

        door.apply(new CheckInIntegrationEvent(TEACHER_ID, true), true, 1);
        assertThat(turnout.isPresent(TEACHER_ID)).isFalse();
        door.apply(new CheckInIntegrationEvent(TEACHER_ID, null), true, 2);
        assertThat(turnout.isPresent(TEACHER_ID)).isTrue();
        door.apply(new CheckInIntegrationEvent(TEACHER_ID, null), false, 3);
        assertThat(turnout.isPresent(TEACHER_ID)).isFalse();
    }

    private FollowUps read() {
        return new ReadFollowUps(messages, recalls, turnout, () -> NOW).read(CONFERENCE, OFFICER);
    }

    private void remind(Instant at) {
        followUps.send(Purpose.REMINDER, CONFERENCE, context(at));
    }

    private static CommandContext context(Instant at) {
        return new CommandContext(OFFICER, "follow up", null, at, TRACE, null);
    }

    private List<Message> letters(Purpose purpose) {
        return messages.ofDelegate(TEACHER_ID).stream()
                .map(Versioned::state)
                .filter(message -> message.purpose() == purpose)
                .toList();
    }

    private void store(Message message) {
        messages.add(message.id(), Outcome.of(message), context(NOW));
    }

    private static Message sent(int revision) {
        return accepted().apply(Guests.teacher(revision, Channel.EMAIL, Guests.TEACHERS_ADDRESS));
    }

    private static UnaryOperator<Message> unchanged() {
        return message -> message;
    }

    private static UnaryOperator<Message> sending(UnaryOperator<Message> then) {
        return message -> then.apply(
                message.begin(1, RETRY_POLICY, Guests.INVITED.plusSeconds(1)).state());
    }

    private static UnaryOperator<Message> accepted() {
        return sending(
                message -> message.accepted(1, Guests.INVITED.plusSeconds(2)).state());
    }

    private static UnaryOperator<Message> printed() {
        return _ -> Resolving.print(Guests.teacher(1, Channel.PRINT, null), NOW).state();
    }
}
