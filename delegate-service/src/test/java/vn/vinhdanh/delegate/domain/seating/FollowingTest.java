package vn.vinhdanh.delegate.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Side;

/** A plan that could be better stays as it is until somebody comes or leaves. */
class FollowingTest {

    private static final Guest LEADER = new Guest("leader", Guest.LEADERS, "u", null, false);
    private static final Guest OTHER = new Guest("other", 1, "u", null, false);
    private static final Guest LATE = new Guest("late", 1, "u", null, false);

    /** The leader sits behind. */
    private static SeatingPlan plan(String... rows) {
        HallCopy hall = new HallCopy("h", 1, "Hội trường", new Layout(List.of(rows), Side.TOP, List.of()));
        return new SeatingPlan(
                "trung-khanh",
                hall,
                Map.of("leader", "B1", "other", "A1"),
                Set.of(),
                Set.of(),
                List.of(new Companions("leader", "other")),
                Map.of(),
                Stage.USUAL,
                1);
    }

    @Test
    void the_same_guests_move_nobody() {
        SeatingPlan plan = plan("oo", "oo");

        assertThat(plan.follow(List.of(LEADER, OTHER)).changesNothing(plan)).isTrue();
    }

    @Test
    void somebody_for_whom_there_is_no_seat_moves_nobody() {
        SeatingPlan plan = plan("o", "o");

        assertThat(plan.follow(List.of(LEADER, OTHER, LATE)).changesNothing(plan))
                .isTrue();
    }

    @Test
    void somebody_who_comes_gets_the_free_seat() {
        assertThat(plan("o.", "oo").follow(List.of(LEADER, OTHER, LATE)).state().seats())
                .hasSize(3)
                .containsKey("late");
    }

    @Test
    void somebody_who_leaves_frees_the_seat() {
        assertThat(plan("o", "o").follow(List.of(LEADER)).state().seats()).containsOnlyKeys("leader");
    }

    @Test
    void what_a_plan_costs_is_told_of_whom_it_concerns() {
        assertThat(plan("o", "o").remarks(List.of(LEADER, OTHER)))
                .contains(
                        new Remark(Term.LEADER_FURTHER_BACK, "leader", 60),
                        new Remark(Term.COMPANIONS_APART, "leader", 45));
    }

    @Test
    void each_knows_with_whom_one_comes() {
        SeatingPlan plan = plan("o", "o");

        assertThat(plan.companionOf("leader")).isEqualTo("other");
        assertThat(plan.companionOf("other")).isEqualTo("leader");
        assertThat(plan.companionOf("late")).isNull();
    }
}
