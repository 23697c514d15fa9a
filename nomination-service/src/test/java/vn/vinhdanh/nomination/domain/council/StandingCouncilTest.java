package vn.vinhdanh.nomination.domain.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.ACouncilHasOneChair;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.AnAppointmentIsEnteredOnce;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.AnAppointmentIsNotDatedAhead;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ACouncilHasAtLeastThreeMembers;

/** The council as a body: decisions appoint and release its members from their day. */
class StandingCouncilTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 10);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 15);
    private static final Instant NOW = Instant.parse("2025-08-15T03:00:00Z");

    private static final Seat CHAIR = new Seat("a", "An", Office.CHAIR);
    private static final Seat SECRETARY = new Seat("b", "Bình", Office.SECRETARY);
    private static final Seat MEMBER = new Seat("c", "Chi", Office.MEMBER);
    private static final Appointment FOUNDING =
            appointment("12/QĐ-UBND", JULY, JULY, List.of(MEMBER, CHAIR, SECRETARY), Set.of());

    private static Appointment appointment(
            String number, LocalDate date, LocalDate from, List<Seat> seated, Set<String> released) {
        return new Appointment(new DecisionReference(number, date), from, seated, released, "Chủ tịch", NOW);
    }

    private static StandingCouncil founded() {
        return StandingCouncil.unappointed("trung-khanh", null)
                .appoint(FOUNDING)
                .state();
    }

    @Test
    void members_are_in_office_from_the_day_of_their_decision() {
        assertThat(founded().inOfficeOn(JULY.minusDays(1))).isEmpty();
        assertThat(founded().inOfficeOn(JULY)).containsExactly(CHAIR, SECRETARY, MEMBER);
        assertThat(founded().appointedBy(JULY)).contains(FOUNDING.decision());
    }

    @Test
    void a_later_decision_adds_releases_and_moves_members_and_keeps_the_history() {
        Seat successor = new Seat("d", "Dũng", Office.CHAIR);
        Seat promoted = new Seat("c", "Chi", Office.VICE_CHAIR);
        Appointment change = appointment("20/QĐ-UBND", AUGUST, AUGUST, List.of(successor, promoted), Set.of("a"));

        StandingCouncil changed = founded().appoint(change).state();

        assertThat(changed.inOfficeOn(AUGUST.minusDays(1))).containsExactly(CHAIR, SECRETARY, MEMBER);
        assertThat(changed.inOfficeOn(AUGUST)).containsExactly(successor, promoted, SECRETARY);
        assertThat(changed.appointedBy(AUGUST)).contains(change.decision());
        assertThat(changed.appointments()).containsExactly(FOUNDING, change);
    }

    @Test
    void a_decision_is_entered_once() {
        assertThat(founded().appoint(FOUNDING).state()).isEqualTo(founded());
        assertThatThrownBy(() -> founded()
                        .appoint(appointment(
                                "12/QĐ-UBND", JULY, JULY, List.of(new Seat("d", "Dũng", Office.MEMBER)), Set.of())))
                .isInstanceOf(AnAppointmentIsEnteredOnce.class);
    }

    @Test
    void a_decision_does_not_change_the_past() {
        StandingCouncil changed = founded()
                .appoint(appointment(
                        "20/QĐ-UBND", AUGUST, AUGUST, List.of(new Seat("d", "Dũng", Office.MEMBER)), Set.of()))
                .state();

        assertThatThrownBy(() -> changed.appoint(appointment("13/QĐ-UBND", JULY, JULY, List.of(), Set.of("c"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_council_has_one_chair_and_three_members() {
        StandingCouncil nobody = StandingCouncil.unappointed("trung-khanh", null);

        assertThatThrownBy(() -> nobody.appoint(appointment("1/QĐ", JULY, JULY, List.of(SECRETARY, MEMBER), Set.of())))
                .isInstanceOf(ACouncilHasOneChair.class);
        assertThatThrownBy(() -> founded()
                        .appoint(appointment(
                                "2/QĐ", AUGUST, AUGUST, List.of(new Seat("d", "Dũng", Office.CHAIR)), Set.of())))
                .isInstanceOf(ACouncilHasOneChair.class);
        assertThatThrownBy(() -> founded().appoint(appointment("3/QĐ", AUGUST, AUGUST, List.of(), Set.of("c"))))
                .isInstanceOf(ACouncilHasAtLeastThreeMembers.class);
    }

    @Test
    void a_decision_that_contradicts_itself_is_invalid() {
        assertThatThrownBy(() -> appointment("1/QĐ", TODAY.plusDays(1), TODAY.plusDays(1), List.of(CHAIR), Set.of()))
                .isInstanceOf(AnAppointmentIsNotDatedAhead.class);
        assertThatThrownBy(() -> appointment("1/QĐ", AUGUST, JULY, List.of(CHAIR), Set.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> appointment("1/QĐ", JULY, JULY, List.of(), Set.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> appointment("1/QĐ", JULY, JULY, List.of(CHAIR, CHAIR), Set.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> appointment("1/QĐ", JULY, JULY, List.of(CHAIR), Set.of("a")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> founded().appoint(appointment("2/QĐ", AUGUST, AUGUST, List.of(), Set.of("x"))))
                .isInstanceOf(InvalidInput.class);
    }
}
