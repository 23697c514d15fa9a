package vn.vinhdanh.delegate.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Side;
import vn.vinhdanh.platform.json.StateJson;

/** The order of the stage changes after the seats were made. */
class AnotherStageTest {

    /** Each seat is by the aisle. */
    private static final Layout ALONG_THE_AISLE = new Layout(Collections.nCopies(8, "o=o"), Side.TOP, List.of());

    private static final HallCopy HALL =
            new HallCopy("h", 1, "Hội trường", new Layout(List.of("ooo", "oxo"), Side.TOP, List.of()));

    private static final StageOrder TOLD = new StageOrder(2, List.of(List.of("n-binh"), List.of("n-an")));

    private static final Guest CHI = new Guest("chi", 1, "u", null, false);

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

    private static Guest awardee(String id, int position, boolean changed) {
        return new Guest(id, 3, "u", new Guest.Turn(0, position, changed), false);
    }

    @Test
    void the_newest_order_of_the_stage_is_known_in_whatever_order_it_is_told() {
        StageOrder first = new StageOrder(1, List.of(List.of("n-an", "n-binh")));
        SeatingPlan known = SEATED.learn(TOLD).state();

        assertThat(known.stage()).isEqualTo(new Stage(TOLD, StageOrder.USUAL));
        assertThat(known.learn(first).changesNothing(known)).isTrue();
        assertThat(known.learn(TOLD).changesNothing(known)).isTrue();
        assertThat(SEATED.learn(first).state().learn(TOLD).state()).isEqualTo(known);
        assertThat(known.seats()).isEqualTo(SEATED.seats());
    }

    @Test
    void the_next_arrangement_is_for_the_order_that_is_told() {
        List<Guest> guests = List.of(awardee("an", 1, true), awardee("binh", 0, true), CHI);
        SeatingPlan known = SEATED.learn(TOLD).state();
        assertThat(known.isOfAnotherStage(guests)).isTrue();
        assertThat(known.isOfAnotherStage(List.of(awardee("an", 0, false), CHI)))
                .isFalse();
        assertThat(known.isOfAnotherStage(List.of(CHI, awardee("without a seat", 0, true))))
                .isFalse();

        for (boolean anew : List.of(true, false)) {
            SeatingPlan arranged = known.arrange(HALL, guests, anew).state();
            assertThat(arranged.stage()).isEqualTo(new Stage(TOLD, TOLD));
        }
    }

    @Test
    void who_comes_moves_nobody_for_the_order_of_the_stage() {
        Guest late = new Guest("late", 1, "u", null, false);
        SeatingPlan known = SEATED.learn(TOLD).state();
        List<Guest> otherwise = List.of(awardee("an", 1, true), awardee("binh", 0, true), CHI, late);
        List<Guest> asBefore = List.of(awardee("an", 0, false), awardee("binh", 1, false), CHI, late);

        SeatingPlan waiting = known.follow(otherwise).state();
        assertThat(waiting.seats()).containsAllEntriesOf(SEATED.seats()).containsKey("late");
        assertThat(waiting.stage()).isEqualTo(new Stage(TOLD, StageOrder.USUAL));

        SeatingPlan same = known.follow(asBefore).state();
        assertThat(same.seats()).containsKey("late");
        assertThat(same.stage()).isEqualTo(new Stage(TOLD, TOLD));
    }

    @Test
    void a_plan_that_was_stored_before_has_the_usual_order() {
        ObjectNode stored = StateJson.mapper().valueToTree(SEATED);
        assertThat(stored.remove("stage")).isNotNull();

        assertThat(StateJson.mapper().treeToValue(stored, SeatingPlan.class)).isEqualTo(SEATED);
    }

    @ParameterizedTest
    @CsvSource({
        "first to last, 7 0 1 2 3 4 5 6, DAABBCCD",
        "last to first, 1 2 3 4 5 6 7 0, ABBCCDDA",
        "reversed, 7 6 5 4 3 2 1 0, DDCCBBAA",
        "two exchanged, 0 6 2 3 4 5 1 7, ADBBCCAD"
    })
    void awardees_with_another_turn_move_and_all_others_stay(String what, String turns, String lines) {
        List<Guest> awardees =
                IntStream.range(0, 8).mapToObj(i -> awardee("a" + i, i, false)).toList();
        List<Guest> others = IntStream.range(0, 8)
                .mapToObj(i -> new Guest("g" + i, 1, "u", null, false))
                .toList();
        Map<String, String> before =
                Arranging.arrange(ALONG_THE_AISLE, both(awardees, others), List.of(), Map.of(), Set.of(), true);
        assertThat(linesOf(awardees, before)).isEqualTo("AABBCCDD");

        List<Guest> now = IntStream.range(0, 8)
                .mapToObj(i -> {
                    int turn = Integer.parseInt(turns.split(" ")[i]);
                    return awardee("a" + i, turn, turn != i);
                })
                .toList();
        Map<String, String> after =
                Arranging.arrange(ALONG_THE_AISLE, both(now, others), List.of(), before, Set.of(), false);

        assertThat(linesOf(now, after)).as(what).isEqualTo(lines);
        others.forEach(other -> assertThat(after).containsEntry(other.id(), before.get(other.id())));
        String locked = before.get("a0");
        assertThat(Arranging.arrange(ALONG_THE_AISLE, both(now, others), List.of(), before, Set.of(locked), false))
                .containsEntry("a0", locked);
    }

    private static List<Guest> both(List<Guest> some, List<Guest> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String linesOf(List<Guest> guests, Map<String, String> seats) {
        return guests.stream()
                .map(guest -> seats.get(guest.id()).substring(0, 1))
                .collect(Collectors.joining());
    }
}
