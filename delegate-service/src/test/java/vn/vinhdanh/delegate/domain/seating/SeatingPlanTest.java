package vn.vinhdanh.delegate.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Side;
import vn.vinhdanh.delegate.domain.seating.SeatingEvent.DelegateSeated;
import vn.vinhdanh.kernel.Outcome;

class SeatingPlanTest {

    private static final HallCopy HALL = hall("h", 1, "ooo", "oxo");

    private static final Guest AN = new Guest("an", 1, "u", null, false);
    private static final Guest BINH = new Guest("binh", 1, "u", null, false);
    private static final Guest CHI = new Guest("chi", 1, "u", null, false);

    /** An on A1, Bình on A2, Chi on A3; B1 and B3 are empty, B2 is blocked. */
    private static final SeatingPlan SEATED = new SeatingPlan(
            "trung-khanh",
            HALL,
            Map.of("an", "A1", "binh", "A2", "chi", "A3"),
            Set.of(),
            Set.of(),
            List.of(),
            Map.of(),
            Stage.USUAL,
            1);

    private static HallCopy hall(String id, long version, String... rows) {
        return new HallCopy(id, version, "Hội trường", new Layout(List.of(rows), Side.TOP, List.of()));
    }

    private static SeatingPlan locked(String... seats) {
        return SEATED.lock(Set.of(seats)).state();
    }

    static Stream<Arguments> refusals() {
        SeatingPlan none = SeatingPlan.empty("trung-khanh");
        return Stream.of(
                refusal(none, plan -> plan.move(List.of("an"), "A1"), "TheHallIsChosenFirst"),
                refusal(none, plan -> plan.lock(Set.of("A1")), "TheHallIsChosenFirst"),
                refusal(none, plan -> plan.swap("an", "binh"), "OnlyWhoSitsChangesSeats"),
                refusal(SEATED, plan -> plan.swap("an", "late"), "OnlyWhoSitsChangesSeats"),
                refusal(locked("A1"), plan -> plan.swap("an", "binh"), "ALockedSeatStaysAsItIs"),
                refusal(locked("A1"), plan -> plan.swap("binh", "an"), "ALockedSeatStaysAsItIs"),
                refusal(locked("A1"), plan -> plan.move(List.of("an"), "B1"), "ALockedSeatStaysAsItIs"),
                refusal(locked("B1"), plan -> plan.move(List.of("an"), "B1"), "ALockedSeatStaysAsItIs"),
                refusal(SEATED, plan -> plan.move(List.of("an"), "B2"), "ASeatIsOfTheHall"),
                refusal(SEATED, plan -> plan.move(List.of("an"), "Z9"), "ASeatIsOfTheHall"),
                refusal(SEATED, plan -> plan.move(List.of("an", "binh"), "B3"), "GuestsMoveToWhereThereAreSeats"),
                refusal(SEATED, plan -> plan.lock(Set.of("B2")), "ASeatIsOfTheHall"),
                refusal(SEATED, plan -> plan.pair("an", "an"), "TwoComeTogether"));
    }

    private static Arguments refusal(
            SeatingPlan plan, Function<SeatingPlan, Outcome<SeatingPlan, SeatingEvent>> command, String rule) {
        return Arguments.of(plan, command, rule);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_breaks_a_rule_is_refused(
            SeatingPlan plan, Function<SeatingPlan, Outcome<SeatingPlan, SeatingEvent>> command, String rule) {
        assertThatThrownBy(() -> command.apply(plan))
                .extracting(thrown -> thrown.getClass().getSimpleName())
                .isEqualTo(rule);
    }

    @Test
    void a_seat_is_taken_once() {
        assertThatThrownBy(() -> new SeatingPlan(
                        "c",
                        HALL,
                        Map.of("an", "A1", "binh", "A1"),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        Map.of(),
                        Stage.USUAL,
                        1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void two_swap_and_both_are_told_with_the_next_number() {
        Outcome<SeatingPlan, SeatingEvent> swapped = SEATED.swap("an", "chi");

        assertThat(swapped.state().seats()).isEqualTo(Map.of("an", "A3", "binh", "A2", "chi", "A1"));
        assertThat(swapped.state().changes()).isEqualTo(2);
        assertThat(swapped.events())
                .containsExactly(
                        new DelegateSeated("trung-khanh", "an", "A3", 2),
                        new DelegateSeated("trung-khanh", "chi", "A1", 2));
    }

    @Test
    void one_moves_to_an_empty_seat_or_changes_with_who_sits_there() {
        assertThat(SEATED.move(List.of("an"), "B3").state().seats())
                .isEqualTo(Map.of("an", "B3", "binh", "A2", "chi", "A3"));
        assertThat(SEATED.move(List.of("an"), "A3").state().seats())
                .isEqualTo(Map.of("an", "A3", "binh", "A2", "chi", "A1"));
        assertThat(SEATED.move(List.of("an"), "A1").changesNothing(SEATED)).isTrue();
    }

    @Test
    void a_group_moves_in_its_order_around_what_is_locked() {
        Outcome<SeatingPlan, SeatingEvent> moved = locked("A2").move(List.of("chi", "an"), "A1");

        assertThat(moved.state().seats()).isEqualTo(Map.of("chi", "A1", "binh", "A2", "an", "A3"));
    }

    @Test
    void who_had_no_seat_takes_one_and_who_sat_there_has_none_and_both_are_told() {
        Outcome<SeatingPlan, SeatingEvent> moved = SEATED.move(List.of("late"), "A2");

        assertThat(moved.state().seats()).isEqualTo(Map.of("an", "A1", "late", "A2", "chi", "A3"));
        assertThat(moved.events())
                .containsExactly(
                        new DelegateSeated("trung-khanh", "binh", null, 2),
                        new DelegateSeated("trung-khanh", "late", "A2", 2));
    }

    @Test
    void a_lock_ends_when_it_is_taken_off() {
        SeatingPlan unlocked = locked("A1", "B1").unlock(Set.of("A1")).state();

        assertThat(unlocked.locked()).containsExactly("B1");
        assertThat(unlocked.swap("an", "binh").state().seats()).containsEntry("binh", "A1");
    }

    @Test
    void a_delegate_is_in_one_pair() {
        SeatingPlan paired = SEATED.pair("an", "binh").state().pair("chi", "an").state();

        assertThat(paired.companions()).containsExactly(new Companions("chi", "an"));
        assertThat(paired.pair("chi", "an").changesNothing(paired)).isTrue();
        assertThat(paired.part("an").state().companions()).isEmpty();
        assertThat(paired.part("binh").changesNothing(paired)).isTrue();
    }

    @Test
    void following_frees_the_seat_of_who_left_and_seats_who_came() {
        Guest late = new Guest("late", 1, "u", null, false);

        Outcome<SeatingPlan, SeatingEvent> followed = SEATED.follow(List.of(AN, CHI, late));

        assertThat(followed.state().seats()).isEqualTo(Map.of("an", "A1", "late", "A2", "chi", "A3"));
        assertThat(followed.events()).hasSize(2);
        assertThat(followed.state().follow(List.of(late, AN, CHI)).changesNothing(followed.state()))
                .isTrue();
    }

    @Test
    void whom_an_officer_gave_a_seat_stays_there_until_all_is_arranged_anew() {
        Guest leader = new Guest("leader", Guest.LEADERS, "u", null, false);
        SeatingPlan placed = SEATED.move(List.of("leader"), "B3").state();

        SeatingPlan followed = placed.follow(List.of(AN, BINH, leader)).state();

        assertThat(followed.seats()).containsEntry("leader", "B3");
        assertThat(followed.placed()).containsExactly("leader");
        SeatingPlan anew =
                followed.arrange(HALL, List.of(AN, BINH, leader), true).state();
        assertThat(anew.seats().get("leader")).startsWith("A");
        assertThat(anew.placed()).isEmpty();
    }

    @Test
    void a_full_hall_lets_nobody_in_and_moves_nobody() {
        SeatingPlan full = locked("B1", "B3");

        assertThat(full.follow(List.of(AN, BINH, CHI, new Guest("late", 1, "u", null, false)))
                        .changesNothing(full))
                .isTrue();
    }

    @Test
    void without_a_hall_following_seats_nobody() {
        SeatingPlan none = SeatingPlan.empty("trung-khanh");

        assertThat(none.follow(List.of(AN)).changesNothing(none)).isTrue();
        assertThat(none.remarks(List.of(AN))).isEmpty();
    }

    @Test
    void another_drawing_of_the_hall_keeps_who_sits_at_the_same_place() {
        HallCopy wider = hall("h", 2, "oooo", ".ooo");
        SeatingPlan plan = SEATED.move(List.of("chi"), "B3")
                .state()
                .lock(Set.of("B3", "B1"))
                .state();

        SeatingPlan drawn = plan.arrange(wider, List.of(AN, BINH, CHI), false).state();

        assertThat(drawn.seats()).isEqualTo(Map.of("an", "A1", "binh", "A2", "chi", "B2"));
        assertThat(drawn.locked()).containsExactly("B2");
        assertThat(drawn.hall()).isEqualTo(wider);
    }

    @Test
    void another_hall_begins_without_locks() {
        HallCopy other = hall("other", 1, "ooo");

        SeatingPlan moved =
                locked("A1").arrange(other, List.of(AN, BINH), false).state();

        assertThat(moved.locked()).isEmpty();
        assertThat(moved.seats()).containsOnlyKeys("an", "binh");
    }

    @Test
    void the_same_award_is_learnt_once() {
        AwardTurn turn = new AwardTurn(6, "GIAY_KHEN", "INDIVIDUAL");
        SeatingPlan known = SEATED.learn("n", turn).state();

        assertThat(known.turns()).containsEntry("n", turn);
        assertThat(known.learn("n", turn).changesNothing(known)).isTrue();
    }

    @Test
    void on_stage_the_highest_form_comes_first_and_individuals_last() {
        AwardTurn high = new AwardTurn(1, "BANG_KHEN", "INDIVIDUAL");
        AwardTurn collective = new AwardTurn(6, "GIAY_KHEN", "COLLECTIVE");
        AwardTurn individual = new AwardTurn(6, "GIAY_KHEN", "INDIVIDUAL");
        AwardTurn unknown = new AwardTurn(6, "GIAY_KHEN", "SOMETHING");

        assertThat(Stream.of(unknown, individual, collective, high).sorted(AwardTurn.STAGE_ORDER))
                .containsExactly(high, collective, individual, unknown);
    }
}
