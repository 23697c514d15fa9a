package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.People.DUCS_ID;
import static vn.vinhdanh.delegate.fixtures.People.DUC_OF_THE_SCHOOL;
import static vn.vinhdanh.delegate.fixtures.People.ducAs;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.A_DAY_LATER;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.LATE_AUGUST;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.LATE_JULY;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateInvited;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.InvitationIssued;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnAnswerByLinkChangesAtMostTwentyTimes;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnswersCloseWhenTheConferenceBegins;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasCancelled;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasReplaced;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceIsInvited;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.TheConferenceWasCancelled;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ACancelledConferenceInvitesNobody;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;

class InvitingTest {

    private static final Roster RESCHEDULED =
            TrungKhanh.roster().reschedule(A_DAY_LATER, LATE_JULY, true).state();
    private static final Instant BEFORE_THE_BEGINNING = Instant.parse("2025-08-28T00:29:59Z");
    private static final Instant AT_THE_BEGINNING = Instant.parse("2025-08-28T00:30:00Z");

    @Test
    void no_delegate_is_invited_while_the_date_is_open() {
        assertThatThrownBy(() -> invite(ducAs(State.REGISTERED), TrungKhanh.rosterWithOpenDate()))
                .isInstanceOf(ConferenceDateIsOpen.class);
    }

    @Test
    void the_first_invitation_is_revision_one_and_its_link_opens_it() {
        Delegate invited = invite(ducAs(State.REGISTERED), TrungKhanh.roster());
        Answering.requireCurrent(invited, new Ticket(DUCS_ID, 1), TrungKhanh.roster());
        assertThat(invited.state()).isEqualTo(State.INVITED);
        assertThat(revision(invited)).isEqualTo(1);
    }

    @Test
    void after_a_change_of_date_who_has_a_place_or_declined_the_other_date_is_due() {
        for (State state : State.values()) {
            boolean stillToCome = state.hasPlace() && state != State.CHECKED_IN || state == State.DECLINED;
            assertThat(Inviting.isDue(ducAs(state), A_DAY_LATER))
                    .as(state.name())
                    .isEqualTo(stillToCome);
        }
        assertThat(Inviting.isDue(ducAs(State.ACCEPTED), LATE_AUGUST)).isFalse();
    }

    @Test
    void an_answer_by_link_changes_twenty_times_for_each_revision_and_an_officer_may_go_on() {
        Delegate delegate = ducAs(State.INVITED);
        Reply[] replies = {new Reply.Accept(null), new Reply.Decline("bận")};
        for (int i = 0; i < 20; i++) {
            delegate = answer(delegate, 1, replies[i % 2]);
            delegate = answer(delegate, 1, replies[i % 2]);
        }
        Delegate changed = delegate;
        assertThatThrownBy(() -> answer(changed, 1, replies[0]))
                .isInstanceOf(AnAnswerByLinkChangesAtMostTwentyTimes.class);
        assertThat(answer(changed, 1, replies[1])).as("the same answer again").isEqualTo(changed);

        Delegate entered = Answering.byOfficer(changed, replies[0], LATE_JULY).state();
        assertThatThrownBy(() -> answer(entered, 1, replies[1]))
                .isInstanceOf(AnAnswerByLinkChangesAtMostTwentyTimes.class);
    }

    @Test
    void an_invitation_is_read_for_thirty_days_after_the_conference() {
        assertThat(LATE_AUGUST.isForgottenAt(Instant.parse("2025-09-27T16:59:59Z")))
                .isFalse();
        assertThat(LATE_AUGUST.isForgottenAt(Instant.parse("2025-09-27T17:00:00Z")))
                .isTrue();
    }

    private static Delegate answer(Delegate delegate, int revision, Reply reply) {
        return Answering.byLink(delegate, new Ticket(DUCS_ID, revision), TrungKhanh.roster(), reply, LATE_JULY)
                .state();
    }

    @Test
    void a_new_invitation_replaces_the_old_link_and_removes_the_old_answer() {
        Delegate again = invite(ducAs(State.ACCEPTED), RESCHEDULED);
        assertThat(revision(again)).isEqualTo(2);
        assertThat(again.state()).isEqualTo(State.INVITED);
        assertThat(again.answer()).isNull();
        assertThatThrownBy(() -> Answering.requireCurrent(again, new Ticket(DUCS_ID, 1), RESCHEDULED))
                .isInstanceOf(InvitationWasReplaced.class);
    }

    /** "Hôm đó đi họp": the date moves, and the Vice-Chairman can come. */
    @Test
    void who_declined_before_the_move_is_asked_again_once_and_who_declined_the_new_date_is_not() {
        Delegate declined = answer(ducAs(State.INVITED), 1, new Reply.Decline("hôm đó đi họp"));
        assertThat(Inviting.isDue(declined, LATE_AUGUST)).isFalse();
        assertThatThrownBy(() -> Inviting.invite(declined, TrungKhanh.roster(), null, LATE_JULY))
                .isInstanceOf(OnlyADelegateWithAPlaceIsInvited.class);

        Delegate again = invite(declined, RESCHEDULED);
        assertThat(revision(again)).isEqualTo(2);
        assertThat(again.state()).as("until there is another answer").isEqualTo(State.DECLINED);
        assertThat(Inviting.isDue(again, A_DAY_LATER)).isFalse();
        Delegate comes = Answering.byLink(again, new Ticket(DUCS_ID, 2), RESCHEDULED, new Reply.Accept(null), LATE_JULY)
                .state();
        assertThat(comes.seeksPlace()).isTrue();

        Delegate declinedBoth = Answering.byLink(
                        ducAs(State.INVITED), new Ticket(DUCS_ID, 1), RESCHEDULED, new Reply.Decline("bận"), LATE_JULY)
                .state();
        assertThat(Inviting.isDue(declinedBoth, A_DAY_LATER)).isFalse();
    }

    /** The page of the old link shows the new date already. */
    @Test
    void who_accepted_after_the_move_by_the_old_link_gets_the_letter_and_keeps_the_answer() {
        Delegate accepted = Answering.byLink(
                        ducAs(State.ACCEPTED), new Ticket(DUCS_ID, 1), RESCHEDULED, new Reply.Accept(null), LATE_JULY)
                .state();

        Delegate again = invite(accepted, RESCHEDULED);

        assertThat(revision(again)).isEqualTo(2);
        assertThat(again.state()).isEqualTo(State.ACCEPTED);
        assertThat(again.answer()).isEqualTo(accepted.answer());
    }

    @Test
    void a_revised_letter_goes_to_who_has_one() {
        assertThat(Inviting.isToBeRevised(ducAs(State.REGISTERED), A_DAY_LATER)).isFalse();
        assertThat(Inviting.isToBeRevised(ducAs(State.ACCEPTED), A_DAY_LATER)).isTrue();
        assertThat(Inviting.isToBeRevised(ducAs(State.DECLINED), A_DAY_LATER)).isTrue();
        assertThat(Inviting.isToBeRevised(ducAs(State.ACCEPTED), LATE_AUGUST)).isFalse();
    }

    @Test
    void another_phone_number_or_case_of_the_address_is_no_reason_for_another_letter() {
        for (String email : List.of("hoang.duc@trungkhanh.example", "Hoang.Duc@TrungKhanh.example")) {
            Delegate changed = ducAs(State.INVITED)
                    .changeContact(Contact.of(Channel.EMAIL, email, "0987 654 321"))
                    .state();
            assertThat(Inviting.isDue(changed, LATE_AUGUST)).as(email).isFalse();
        }
        Delegate onPaper = ducAs(State.REGISTERED).changeContact(Contact.NONE).state();
        Delegate invited = invite(onPaper, TrungKhanh.roster());
        assertThat(Inviting.isDue(
                        invited.changeContact(Contact.of(null, null, "0987654321"))
                                .state(),
                        LATE_AUGUST))
                .isFalse();
    }

    @Test
    void a_delegate_with_a_corrected_address_is_due_until_there_is_an_answer() {
        assertThat(Inviting.isDue(
                        ducAs(State.INVITED).changeContact(Contact.NONE).state(), LATE_AUGUST))
                .isTrue();
        assertThat(Inviting.isDue(
                        ducAs(State.ACCEPTED).changeContact(Contact.NONE).state(), LATE_AUGUST))
                .isFalse();
    }

    @Test
    void a_delegate_whose_invitation_failed_is_invited_again_by_an_officer() {
        Delegate failed = ducAs(State.INVITED)
                .recordDelivery(1, Delivery.FAILED, Instant.EPOCH, "ADDRESS_REFUSED")
                .state();
        assertThat(Inviting.isDue(failed, LATE_AUGUST)).isFalse();
        assertThat(revision(invite(failed, TrungKhanh.roster()))).isEqualTo(2);
    }

    @Test
    void the_link_of_a_cancelled_delegate_stays_invalid_after_a_new_registration() {
        Delegate cancelled = ducAs(State.INVITED).cancel().state();
        assertThatThrownBy(() -> Answering.requireCurrent(cancelled, new Ticket(DUCS_ID, 1), RESCHEDULED))
                .isInstanceOf(InvitationWasCancelled.class);
        Delegate again = Joining.join(cancelled, "record-1", DUC_OF_THE_SCHOOL).state();
        assertThatThrownBy(() -> Answering.requireCurrent(again, new Ticket(DUCS_ID, 1), RESCHEDULED))
                .isInstanceOf(InvitationWasCancelled.class);
    }

    @Test
    void a_cancelled_conference_invites_nobody_and_takes_no_answer_by_link() {
        Roster off = TrungKhanh.roster().cancel(LATE_JULY).state();
        Delegate invited = ducAs(State.INVITED);
        Ticket ticket = new Ticket(DUCS_ID, 1);

        assertThatThrownBy(() -> invite(ducAs(State.REGISTERED), off))
                .isInstanceOf(ACancelledConferenceInvitesNobody.class);
        assertThatThrownBy(() -> Answering.requireCurrent(invited, ticket, off))
                .isInstanceOf(TheConferenceWasCancelled.class);
        assertThatThrownBy(() -> Answering.byLink(invited, ticket, off, new Reply.Accept(null), BEFORE_THE_BEGINNING))
                .isInstanceOf(TheConferenceWasCancelled.class);
    }

    @Test
    void an_answer_by_link_may_change_until_the_conference_begins() {
        Delegate accepted = ducAs(State.ACCEPTED);
        Ticket ticket = new Ticket(DUCS_ID, 1);
        Delegate declined = Answering.byLink(
                        accepted, ticket, TrungKhanh.roster(), new Reply.Decline("ốm"), BEFORE_THE_BEGINNING)
                .state();
        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThatThrownBy(() -> Answering.byLink(
                        declined, ticket, TrungKhanh.roster(), new Reply.Accept(null), AT_THE_BEGINNING))
                .isInstanceOf(AnswersCloseWhenTheConferenceBegins.class);
    }

    @Test
    void an_officer_may_enter_an_answer_after_the_conference_has_begun() {
        assertThat(Answering.byOfficer(ducAs(State.INVITED), new Reply.Accept(null), AT_THE_BEGINNING)
                        .state()
                        .state())
                .isEqualTo(State.ACCEPTED);
    }

    @Test
    void a_repeated_answer_publishes_no_event() {
        Delegate accepted = ducAs(State.ACCEPTED);
        assertThat(Answering.byOfficer(accepted, new Reply.Accept(null), AT_THE_BEGINNING)
                        .events())
                .isEmpty();
    }

    private static Delegate invite(Delegate delegate, Roster roster) {
        var outcome = Inviting.invite(delegate, roster, null, LATE_JULY);
        assertThat(outcome.events()).hasOnlyElementsOfTypes(DelegateInvited.class, InvitationIssued.class);
        return outcome.state();
    }

    private static int revision(Delegate delegate) {
        return Objects.requireNonNull(delegate.invitation()).revision();
    }
}
