package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.People.DOORS_OPEN;
import static vn.vinhdanh.delegate.fixtures.People.FIRST_PLACE;
import static vn.vinhdanh.delegate.fixtures.People.MAIN_DOOR;
import static vn.vinhdanh.delegate.fixtures.People.ducAs;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.A_DAY_LATER;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.LATE_AUGUST;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckedIn;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyACheckInIsUndone;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Outcome;

class CheckingInTest {

    private static final Instant A_MINUTE_LATER = DOORS_OPEN.plusSeconds(60);
    private static final Instant A_WEEK_BEFORE = Instant.parse("2025-08-21T02:00:00Z");

    @Test
    void a_check_in_records_door_and_time_and_keeps_the_place() {
        Outcome<Delegate, DelegateEvent> present =
                CheckingIn.checkIn(ducAs(State.ACCEPTED), LATE_AUGUST, MAIN_DOOR, DOORS_OPEN);
        CheckIn first = new CheckIn(MAIN_DOOR, DOORS_OPEN);
        assertThat(present.state().checkIn()).isEqualTo(first);
        assertThat(present.state().hold()).isEqualTo(new Reservation(Reservation.Stage.HELD, FIRST_PLACE));
        assertThat(present.events()).containsExactly(new DelegateCheckedIn(present.state(), first));
    }

    @Test
    void a_second_check_in_changes_nothing() {
        Delegate present = ducAs(State.CHECKED_IN);
        Outcome<Delegate, DelegateEvent> again = CheckingIn.checkIn(present, LATE_AUGUST, "cua-ben", A_MINUTE_LATER);
        assertThat(again.state()).isEqualTo(present);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void a_check_in_of_a_substituted_delegate_is_that_of_the_substitute() {
        Delegate present = CheckingIn.checkIn(ducAs(State.SUBSTITUTED), LATE_AUGUST, MAIN_DOOR, DOORS_OPEN)
                .state();
        assertThat(present.attendant()).isEqualTo(new Person("Nông Thị Hoa", "truong-hoc", null));
    }

    @Test
    void a_delegate_who_has_checked_in_is_not_invited_again_after_a_change_of_date() {
        Delegate withoutInvitation = CheckingIn.checkIn(ducAs(State.REGISTERED), LATE_AUGUST, MAIN_DOOR, DOORS_OPEN)
                .state();
        assertThat(Inviting.isDue(withoutInvitation, A_DAY_LATER)).isFalse();
        assertThat(Inviting.invite(withoutInvitation, TrungKhanh.roster(), null, A_MINUTE_LATER)
                        .events())
                .isEmpty();
    }

    /** The door tries its scanner two weeks before, on names that are real. */
    @Test
    void a_check_in_before_the_day_is_a_trial_that_binds_nobody() {
        Delegate tried = trial(ducAs(State.ACCEPTED));
        assertThat(tried.checkIn()).isEqualTo(new CheckIn("cua-thu", A_WEEK_BEFORE, true, null));
        assertThat(CheckingIn.checkIn(tried, LATE_AUGUST, "cua-khac", A_WEEK_BEFORE)
                        .state())
                .isEqualTo(tried);

        Delegate declined = Answering.byOfficer(tried, new Reply.Decline("ốm"), A_WEEK_BEFORE)
                .state();
        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(declined.checkIn()).isNull();
        assertThat(tried.cancel().state().state()).isEqualTo(State.CANCELLED);
        assertThat(Inviting.isDue(tried, A_DAY_LATER)).isTrue();

        Delegate present =
                CheckingIn.checkIn(tried, LATE_AUGUST, MAIN_DOOR, DOORS_OPEN).state();
        assertThat(present.checkIn()).isEqualTo(new CheckIn(MAIN_DOOR, DOORS_OPEN));
    }

    @Test
    void while_the_date_is_open_every_check_in_is_a_trial() {
        Delegate tried = CheckingIn.checkIn(ducAs(State.REGISTERED), null, MAIN_DOOR, DOORS_OPEN)
                .state();
        assertThat(tried.hasCome()).isFalse();
        assertThat(trial(ducAs(State.CHECKED_IN)).hasCome())
                .as("who has come has come")
                .isTrue();
    }

    @Test
    void a_check_in_is_undone_and_the_delegate_is_again_what_the_answer_says() {
        for (State state : List.of(State.REGISTERED, State.INVITED, State.ACCEPTED, State.SUBSTITUTED)) {
            Delegate present = CheckingIn.checkIn(ducAs(state), LATE_AUGUST, MAIN_DOOR, DOORS_OPEN)
                    .state();
            Outcome<Delegate, DelegateEvent> undone = CheckingIn.undo(present);
            assertThat(undone.state()).isEqualTo(ducAs(state));
            assertThat(undone.events()).hasOnlyElementsOfType(DelegateEvent.DelegateCheckInUndone.class);
        }
        assertThatThrownBy(() -> CheckingIn.undo(ducAs(State.ACCEPTED))).isInstanceOf(OnlyACheckInIsUndone.class);
    }

    private static Delegate trial(Delegate delegate) {
        return CheckingIn.checkIn(delegate, LATE_AUGUST, "cua-thu", A_WEEK_BEFORE)
                .state();
    }
}
