package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.delegate.fixtures.People.DOORS_OPEN;
import static vn.vinhdanh.delegate.fixtures.People.DUC;
import static vn.vinhdanh.delegate.fixtures.People.FIRST_PLACE;
import static vn.vinhdanh.delegate.fixtures.People.MAIN_DOOR;
import static vn.vinhdanh.delegate.fixtures.People.ducAs;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.A_DAY_LATER;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckedIn;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Outcome;

class CheckingInTest {

    private static final Instant A_MINUTE_LATER = DOORS_OPEN.plusSeconds(60);

    @Test
    void a_check_in_records_door_and_time_and_keeps_the_place() {
        Outcome<Delegate, DelegateEvent> present = CheckingIn.checkIn(ducAs(State.ACCEPTED), MAIN_DOOR, DOORS_OPEN);
        CheckIn first = new CheckIn(MAIN_DOOR, DOORS_OPEN);
        assertThat(present.state().checkIn()).isEqualTo(first);
        assertThat(present.state().hold()).isEqualTo(new Reservation(Reservation.Stage.HELD, FIRST_PLACE));
        assertThat(present.events()).containsExactly(new DelegateCheckedIn(present.state(), first));
    }

    @Test
    void a_second_check_in_changes_nothing() {
        Delegate present = ducAs(State.CHECKED_IN);
        Outcome<Delegate, DelegateEvent> again = CheckingIn.checkIn(present, "cua-ben", A_MINUTE_LATER);
        assertThat(again.state()).isEqualTo(present);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void a_check_in_of_a_substituted_delegate_is_that_of_the_substitute() {
        Delegate present = CheckingIn.checkIn(ducAs(State.SUBSTITUTED), MAIN_DOOR, DOORS_OPEN)
                .state();
        assertThat(present.isAttendedBy(new Person("Nông Thị Hoa", "truong-hoc", null)))
                .isTrue();
        assertThat(present.isAttendedBy(DUC)).isFalse();
    }

    @Test
    void a_delegate_who_has_checked_in_is_not_invited_again_after_a_change_of_date() {
        Delegate withoutInvitation = CheckingIn.checkIn(ducAs(State.REGISTERED), MAIN_DOOR, DOORS_OPEN)
                .state();
        assertThat(Inviting.isDue(withoutInvitation, A_DAY_LATER)).isFalse();
        assertThat(Inviting.invite(withoutInvitation, TrungKhanh.roster(), A_MINUTE_LATER)
                        .events())
                .isEmpty();
    }
}
