package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.People.DUCS_ID;
import static vn.vinhdanh.delegate.fixtures.People.PLAIN_LINKS;
import static vn.vinhdanh.delegate.fixtures.People.ducAs;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.A_DAY_LATER;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.LATE_AUGUST;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.LATE_JULY;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateInvited;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnswersCloseWhenTheConferenceBegins;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasCancelled;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasReplaced;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;

class InvitingTest {

    private static final Roster MOVED = TrungKhanh.roster().move(A_DAY_LATER).state();
    private static final Instant BEFORE_IT_BEGINS = Instant.parse("2025-08-28T00:29:59Z");
    private static final Instant WHEN_IT_BEGINS = Instant.parse("2025-08-28T00:30:00Z");

    @Test
    void nobody_is_invited_to_an_open_date() {
        assertThatThrownBy(() -> invite(ducAs(State.REGISTERED), TrungKhanh.rosterWithOpenDate()))
                .isInstanceOf(ConferenceDateIsOpen.class);
    }

    @Test
    void the_first_invitation_is_revision_one_and_its_link_opens_it() {
        Delegate invited = invite(ducAs(State.REGISTERED), TrungKhanh.roster());
        Answering.mustBeOpen(invited, new Ticket(DUCS_ID, 1));
        assertThat(invited.state()).isEqualTo(State.INVITED);
        assertThat(revision(invited)).isEqualTo(1);
    }

    @Test
    void a_move_of_the_date_makes_everybody_with_a_place_due_again_who_has_not_come() {
        for (State state : State.values()) {
            boolean stillToCome = state.hasPlace() && state != State.CHECKED_IN;
            assertThat(Inviting.isDue(ducAs(state), A_DAY_LATER))
                    .as(state.name())
                    .isEqualTo(stillToCome);
        }
        assertThat(Inviting.isDue(ducAs(State.ACCEPTED), LATE_AUGUST)).isFalse();
    }

    @Test
    void invited_anew_the_old_link_says_so_and_the_old_answer_no_longer_counts() {
        Delegate again = invite(ducAs(State.ACCEPTED), MOVED);
        assertThat(revision(again)).isEqualTo(2);
        assertThat(again.state()).isEqualTo(State.INVITED);
        assertThat(again.answer()).isNull();
        assertThatThrownBy(() -> Answering.mustBeOpen(again, new Ticket(DUCS_ID, 1)))
                .isInstanceOf(InvitationWasReplaced.class);
    }

    @Test
    void a_corrected_address_makes_due_until_there_is_an_answer() {
        assertThat(Inviting.isDue(
                        ducAs(State.INVITED).changeContact(Contact.NONE).state(), LATE_AUGUST))
                .isTrue();
        assertThat(Inviting.isDue(
                        ducAs(State.ACCEPTED).changeContact(Contact.NONE).state(), LATE_AUGUST))
                .isFalse();
    }

    @Test
    void what_could_not_be_delivered_is_invited_anew_when_an_officer_asks() {
        Delegate failed = ducAs(State.INVITED)
                .noteDelivery(1, Delivery.FAILED, Instant.EPOCH, "ADDRESS_REFUSED")
                .state();
        assertThat(Inviting.isDue(failed, LATE_AUGUST)).isFalse();
        assertThat(revision(invite(failed, TrungKhanh.roster()))).isEqualTo(2);
    }

    @Test
    void a_cancelled_invitation_says_so_also_after_the_person_is_registered_anew() {
        Delegate cancelled = ducAs(State.INVITED).cancel().state();
        assertThatThrownBy(() -> Answering.mustBeOpen(cancelled, new Ticket(DUCS_ID, 1)))
                .isInstanceOf(InvitationWasCancelled.class);
        Delegate again = cancelled
                .nameAgain(vn.vinhdanh.delegate.fixtures.People.DUC_OF_THE_SCHOOL)
                .state();
        assertThatThrownBy(() -> Answering.mustBeOpen(again, new Ticket(DUCS_ID, 1)))
                .isInstanceOf(InvitationWasCancelled.class);
    }

    @Test
    void minds_may_change_until_the_conference_begins() {
        Delegate accepted = ducAs(State.ACCEPTED);
        Ticket ticket = new Ticket(DUCS_ID, 1);
        Delegate declined = Answering.byLink(
                        accepted, ticket, TrungKhanh.roster(), new Reply.Decline("ốm"), BEFORE_IT_BEGINS)
                .state();
        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThatThrownBy(() ->
                        Answering.byLink(declined, ticket, TrungKhanh.roster(), new Reply.Accept(null), WHEN_IT_BEGINS))
                .isInstanceOf(AnswersCloseWhenTheConferenceBegins.class);
    }

    @Test
    void an_officer_enters_what_came_late() {
        assertThat(Answering.byOfficer(ducAs(State.INVITED), new Reply.Accept(null), WHEN_IT_BEGINS)
                        .state()
                        .state())
                .isEqualTo(State.ACCEPTED);
    }

    @Test
    void the_same_answer_twice_is_one_answer() {
        Delegate accepted = ducAs(State.ACCEPTED);
        assertThat(Answering.byOfficer(accepted, new Reply.Accept(null), WHEN_IT_BEGINS)
                        .events())
                .isEmpty();
    }

    private static Delegate invite(Delegate delegate, Roster roster) {
        var decided = Inviting.invite(delegate, DUCS_ID, roster, PLAIN_LINKS, LATE_JULY);
        assertThat(decided.events()).hasOnlyElementsOfType(DelegateInvited.class);
        return decided.state();
    }

    private static int revision(Delegate delegate) {
        return Objects.requireNonNull(delegate.invitation()).revision();
    }
}
