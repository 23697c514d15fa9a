package vn.vinhdanh.delegate.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.seating.StageTurns.Awardee;

class StageTurnsTest {

    private static final AwardTurn HIGH = new AwardTurn(1, "BANG_KHEN", "INDIVIDUAL");
    private static final AwardTurn COLLECTIVE = new AwardTurn(6, "GIAY_KHEN", "COLLECTIVE");
    private static final AwardTurn INDIVIDUAL = new AwardTurn(6, "GIAY_KHEN", "INDIVIDUAL");
    private static final AwardTurn LOW = new AwardTurn(9, "THU_KHEN", "INDIVIDUAL");

    private static final Map<String, AwardTurn> KNOWN =
            Map.of("n-an", INDIVIDUAL, "n-binh", INDIVIDUAL, "n-to", COLLECTIVE, "n-cao", HIGH, "n-thu", LOW);

    /** By name. */
    private static final List<Awardee> ALL = awardees("an", "binh", "cao", "thu", "to");

    private static List<Awardee> awardees(String... ids) {
        return Stream.of(ids).map(id -> new Awardee(id, List.of("n-" + id))).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static StageOrder order(List<String>... batches) {
        return new StageOrder(1, List.of(batches));
    }

    private static Map<String, Guest.Turn> turns(StageOrder told) {
        return StageTurns.of(ALL, KNOWN, new Stage(told, StageOrder.USUAL));
    }

    /** Batch by awardee, in the order of the stage. */
    private static Map<String, Integer> batches(Map<String, Guest.Turn> turns) {
        return turns.entrySet().stream()
                .sorted(Comparator.comparing(turn -> turn.getValue().position()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, turn -> turn.getValue().batch(), (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> changed(Map<String, Guest.Turn> turns) {
        return turns.entrySet().stream()
                .filter(turn -> turn.getValue().changed())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Test
    void until_people_arrange_the_stage_form_kind_and_name_decide() {
        Map<String, Guest.Turn> turns = turns(StageOrder.USUAL);

        assertThat(batches(turns).toString()).isEqualTo("{cao=0, to=1, an=1, binh=1, thu=2}");
        assertThat(turns.get("thu")).isEqualTo(new Guest.Turn(2, 4, false));
        assertThat(changed(turns)).isEmpty();
    }

    @Test
    void the_order_that_people_made_holds_batch_by_batch() {
        Map<String, Guest.Turn> turns =
                turns(order(List.of("n-cao"), List.of("n-binh", "n-an"), List.of("n-to"), List.of("n-thu")));

        assertThat(batches(turns).toString()).isEqualTo("{cao=0, binh=1, an=1, to=2, thu=3}");
        assertThat(changed(turns)).containsExactly("binh", "to");
    }

    @Test
    void whose_turn_is_the_same_is_not_among_those_with_another_turn() {
        StageOrder told = order(List.of("n-cao"), List.of("n-to", "n-binh", "n-an"), List.of("n-thu"));

        assertThat(changed(turns(told))).containsExactly("an", "binh");
        assertThat(changed(StageTurns.of(ALL, KNOWN, new Stage(told, told)))).isEmpty();
        assertThat(changed(StageTurns.of(awardees("an", "cao", "thu", "to"), KNOWN, new Stage(told, StageOrder.USUAL))))
                .as("one left")
                .isEmpty();
    }

    @Test
    void an_award_that_is_not_told_yet_stands_after_all_of_its_form() {
        Map<String, Guest.Turn> turns = turns(order(List.of("n-thu"), List.of("n-binh"), List.of("n-to")));

        assertThat(batches(turns).toString())
                .as("a new form stands by its rank, as far as people left it to that")
                .isEqualTo("{cao=0, thu=1, binh=2, to=3, an=3}");
    }

    @Test
    void a_new_form_is_a_batch_after_all_that_are_higher() {
        assertThat(batches(turns(order(List.of("n-cao"), List.of("n-to", "n-an", "n-binh"))))
                        .toString())
                .isEqualTo("{cao=0, to=1, an=1, binh=1, thu=2}");
    }

    @Test
    void an_award_of_unknown_form_comes_last() {
        List<Awardee> all = awardees("an", "cu", "binh", "cuu");
        Stage told = new Stage(order(List.of("n-binh")), StageOrder.USUAL);

        assertThat(batches(StageTurns.of(all, KNOWN, told)).toString()).isEqualTo("{binh=0, an=0, cu=1, cuu=1}");
        assertThat(batches(StageTurns.of(all, KNOWN, Stage.USUAL)).toString()).isEqualTo("{an=0, binh=0, cu=1, cuu=1}");
    }

    @Test
    void who_receives_several_walks_with_the_first() {
        List<Awardee> all = List.of(new Awardee("an", List.of("n-an", "n-cao")), new Awardee("to", List.of("n-to")));

        assertThat(batches(StageTurns.of(all, KNOWN, Stage.USUAL)).toString()).isEqualTo("{an=0, to=1}");
        Stage told = new Stage(order(List.of("n-to"), List.of("n-an"), List.of("n-cao")), StageOrder.USUAL);
        assertThat(batches(StageTurns.of(all, KNOWN, told)).toString()).isEqualTo("{to=0, an=1}");
    }
}
