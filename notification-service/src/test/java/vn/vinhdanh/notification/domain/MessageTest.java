package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;
import static vn.vinhdanh.notification.fixtures.Guests.TEACHER;
import static vn.vinhdanh.notification.fixtures.Guests.teacher;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Delivery.Failed;
import vn.vinhdanh.notification.domain.Delivery.Queued;
import vn.vinhdanh.notification.domain.Delivery.Sending;
import vn.vinhdanh.notification.domain.Delivery.Sent;
import vn.vinhdanh.notification.domain.Delivery.Settlement;
import vn.vinhdanh.notification.domain.Delivery.Superseded;
import vn.vinhdanh.notification.domain.Delivery.Uncertain;
import vn.vinhdanh.notification.domain.MessageRules.AMessageIsSentToAnAddress;
import vn.vinhdanh.notification.domain.MessageRules.ASentMessageIsSentAgainForAReason;
import vn.vinhdanh.notification.fixtures.Guests;

class MessageTest {

    private static final Instant LATER = INVITED.plusSeconds(10);
    private static final Instant AFTER_THE_LEASE =
            LATER.plus(RETRY_POLICY.lease()).plusSeconds(1);

    @Test
    void the_id_follows_from_delegate_and_revision() {
        assertThat(teacher().id())
                .isEqualTo(Ids.named("message", Guests.TEACHER_ID, "invitation", "1"))
                .isNotEqualTo(teacher(2, Channel.EMAIL, Guests.TEACHERS_ADDRESS).id());
    }

    @Test
    void a_message_is_sent_once() {
        Message sending = teacher().begin(1, RETRY_POLICY, LATER).state();
        Outcome<Message, MessageEvent> sent = sending.accepted(1, LATER.plusSeconds(1));

        assertThat(sent.state().delivery()).isEqualTo(new Sent(LATER.plusSeconds(1), null));
        assertThat(sent.events())
                .containsExactly(new MessageEvent.InvitationSent(
                        TEACHER, sending.id(), 1, Channel.EMAIL, LATER.plusSeconds(1), null));
        assertThat(sent.state().begin(2, RETRY_POLICY, AFTER_THE_LEASE).state()).isEqualTo(sent.state());
    }

    @Test
    void only_one_of_two_attempts_begins() {
        Message sending = teacher().begin(1, RETRY_POLICY, LATER).state();

        assertThat(sending.begin(1, RETRY_POLICY, LATER).state()).isEqualTo(sending);
        assertThat(sending.begin(2, RETRY_POLICY, LATER).state()).isEqualTo(sending);
    }

    @Test
    void an_attempt_whose_lease_ran_out_is_uncertain_and_not_repeated() {
        Message sending = teacher().begin(1, RETRY_POLICY, LATER).state();
        assertThat(sending.lapse(LATER.plus(RETRY_POLICY.lease()).minusSeconds(1))
                        .state())
                .isEqualTo(sending);

        Outcome<Message, MessageEvent> lapsed = sending.lapse(AFTER_THE_LEASE);

        assertThat(lapsed.state().delivery()).isEqualTo(new Uncertain(1, LATER, AFTER_THE_LEASE));
        assertThat(lapsed.events())
                .containsExactly(new MessageEvent.InvitationUncertain(TEACHER, sending.id(), 1, 1, AFTER_THE_LEASE));
        assertThat(lapsed.state().begin(2, RETRY_POLICY, AFTER_THE_LEASE).state())
                .isEqualTo(lapsed.state());
    }

    @Test
    void a_temporarily_refused_attempt_waits_for_the_next() {
        Message sending = teacher().begin(1, RETRY_POLICY, LATER).state();
        Message again =
                sending.deferred(1, "451 Greylisted", RETRY_POLICY, LATER).state();

        assertThat(again.delivery()).isEqualTo(new Queued(INVITED, 1, LATER.plusSeconds(30), "451 Greylisted"));
        assertThat(again.begin(2, RETRY_POLICY, LATER.plusSeconds(30)).state().delivery())
                .isInstanceOf(Sending.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1800", "60, 1800"})
    void each_pause_is_twice_as_long_up_to_the_longest(int attempt, long seconds) {
        assertThat(RETRY_POLICY.nextAttempt(attempt, LATER)).isEqualTo(LATER.plusSeconds(seconds));
    }

    @Test
    void a_message_refused_temporarily_for_too_long_has_failed() {
        Instant tooLate = INVITED.plus(RETRY_POLICY.giveUpAfter()).plusSeconds(1);
        Outcome<Message, MessageEvent> givenUp = teacher().deferred(1, "452 Full", RETRY_POLICY, tooLate);

        assertThat(givenUp.state().delivery()).isEqualTo(new Failed(FailureReason.GAVE_UP, "452 Full", 1, tooLate));
        assertThat(givenUp.events()).hasSize(1);
    }

    @Test
    void a_permanent_refusal_is_a_failure_whose_reason_is_masked() {
        Outcome<Message, MessageEvent> refused = teacher()
                .rejected(1, FailureReason.ADDRESS_REFUSED, "550 <hoang.duc@trungkhanh.example>:\r\n unknown", LATER);

        assertThat(refused.events())
                .containsExactly(new MessageEvent.InvitationFailed(
                        TEACHER,
                        refused.state().id(),
                        1,
                        FailureReason.ADDRESS_REFUSED,
                        LATER,
                        "550 <h***@trungkhanh.example>: unknown"));
    }

    @Test
    void a_late_result_still_counts() {
        Message uncertain = uncertain();

        assertThat(uncertain.accepted(1, AFTER_THE_LEASE).state().delivery()).isInstanceOf(Sent.class);
        assertThat(uncertain
                        .deferred(1, "451", RETRY_POLICY, AFTER_THE_LEASE)
                        .state()
                        .delivery())
                .isInstanceOf(Queued.class);
        assertThat(Resolving.sendAgain(uncertain, null, AFTER_THE_LEASE)
                        .state()
                        .accepted(1, AFTER_THE_LEASE)
                        .state()
                        .delivery())
                .isInstanceOf(Sent.class);
    }

    @Test
    void an_answer_of_the_delegate_settles_an_uncertain_message() {
        Instant answer = LATER.plus(Duration.ofHours(2));
        Outcome<Message, MessageEvent> settled = uncertain().answered(answer, answer.plusSeconds(5));

        assertThat(settled.state().delivery()).isEqualTo(new Sent(answer.plusSeconds(5), Settlement.ANSWER));
        assertThat(settled.events()).hasSize(1);
    }

    @Test
    void an_answer_given_before_the_attempt_settles_nothing() {
        Message uncertain = uncertain();

        assertThat(uncertain.answered(LATER.minusSeconds(1), AFTER_THE_LEASE).state())
                .isEqualTo(uncertain);
    }

    @Test
    void an_answer_given_during_the_lease_counts_when_it_runs_out() {
        Message sending = teacher().begin(1, RETRY_POLICY, LATER).state();
        Message answered =
                sending.answered(LATER.plusSeconds(60), LATER.plusSeconds(61)).state();

        assertThat(answered.delivery()).isEqualTo(sending.delivery());
        assertThat(answered.lapse(AFTER_THE_LEASE).state().delivery())
                .isEqualTo(new Sent(AFTER_THE_LEASE, Settlement.ANSWER));
    }

    @Test
    void a_failed_attempt_of_a_superseded_invitation_publishes_nothing() {
        Message replaced = teacher()
                .begin(1, RETRY_POLICY, LATER)
                .state()
                .supersede(2, LATER)
                .state();

        assertThat(replaced.deferred(1, "451", RETRY_POLICY, AFTER_THE_LEASE))
                .isEqualTo(Outcome.of(replaced.lapse(AFTER_THE_LEASE).state()))
                .extracting(outcome -> outcome.state().delivery())
                .isEqualTo(new Superseded(2, LATER));
        assertThat(replaced.rejected(1, FailureReason.ADDRESS_REFUSED, "550", AFTER_THE_LEASE)
                        .events())
                .isEmpty();
    }

    @Test
    void a_withdrawn_invitation_that_was_answered_is_sent() {
        Message answered = teacher()
                .begin(1, RETRY_POLICY, LATER)
                .state()
                .answered(LATER.plusSeconds(5), LATER.plusSeconds(6))
                .state()
                .withdraw(LATER.plusSeconds(7))
                .state();

        assertThat(answered.lapse(AFTER_THE_LEASE).state().delivery())
                .isEqualTo(new Sent(AFTER_THE_LEASE, Settlement.ANSWER));
    }

    @Test
    void a_person_sends_an_uncertain_message_again_or_confirms_it() {
        Message again = Resolving.sendAgain(uncertain(), null, AFTER_THE_LEASE).state();
        assertThat(again.delivery()).isEqualTo(new Queued(AFTER_THE_LEASE, 1, AFTER_THE_LEASE, null));
        assertThat(again.begin(2, RETRY_POLICY, AFTER_THE_LEASE).state().delivery())
                .isInstanceOf(Sending.class);

        assertThat(Resolving.confirmDelivered(uncertain(), AFTER_THE_LEASE)
                        .state()
                        .delivery())
                .isEqualTo(new Sent(AFTER_THE_LEASE, Settlement.PERSON));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void a_message_that_has_gone_out_is_not_sent_again_without_a_reason(@Nullable String reason) {
        Message sent = sent();

        assertThatThrownBy(() -> Resolving.sendAgain(sent, reason, LATER))
                .isInstanceOf(ASentMessageIsSentAgainForAReason.class);
        Message again = Resolving.sendAgain(sent, "người nhận xóa nhầm", LATER).state();
        assertThat(again.delivery()).isEqualTo(new Queued(LATER, 0, LATER, null));
        assertThat(again.edition()).isEqualTo(new Edition(null, false, 1, null, Purpose.INVITATION, null, null, null));
        assertThat(again.corrects()).isFalse();
        assertThat(again.mayHaveArrived()).isTrue();
    }

    private static Message sent() {
        return teacher()
                .begin(1, RETRY_POLICY, LATER)
                .state()
                .accepted(1, LATER)
                .state();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_message_without_an_address_fails_at_once(String address) {
        assertThat(Issuing.invite(
                                TEACHER,
                                1,
                                Channel.EMAIL,
                                address,
                                Guests.invitation("Lý Thị Mai"),
                                INVITED,
                                Guests.TRACE)
                        .events())
                .containsExactly(new MessageEvent.InvitationFailed(
                        TEACHER, teacher().id(), 1, FailureReason.ADDRESS_MISSING, INVITED, null));
    }

    @Test
    void an_unusable_address_fails_at_once_and_is_not_kept() {
        Message failed = teacher(1, Channel.EMAIL, "duc@trungkhanh.example\r\nBcc: all@trungkhanh.example");

        assertThat(failed.delivery()).isEqualTo(new Failed(FailureReason.ADDRESS_INVALID, null, 0, INVITED));
        assertThat(failed.to()).isNull();
        assertThatThrownBy(() -> Resolving.sendAgain(failed, null, LATER))
                .isInstanceOf(AMessageIsSentToAnAddress.class);
    }

    @Test
    void a_message_on_paper_keeps_no_address() {
        assertThat(teacher(1, Channel.PRINT, Guests.TEACHERS_ADDRESS).to()).isNull();
    }

    @Test
    void its_text_form_contains_no_personal_data() {
        assertThat(teacher().toString()).doesNotContain("Đức", "@", "yqRc");
        assertThat(teacher().to().toString()).isEqualTo("h***@trungkhanh.example");
        assertThat(teacher().invitation().toString()).doesNotContain("Đức", "yqRc");
    }

    private static Message uncertain() {
        return teacher()
                .begin(1, RETRY_POLICY, LATER)
                .state()
                .lapse(AFTER_THE_LEASE)
                .state();
    }
}
