package vn.vinhdanh.program.domain.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.ceremony.Arrangement.HandMade;
import vn.vinhdanh.program.domain.ceremony.Arrangement.WhenAbsent;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Answer;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.Stage;
import vn.vinhdanh.program.fixtures.Awards;

/** Size and presenters in one save. */
class RegroupingTest {

    /** Of one form, n-1 to n-5. */
    private static final RunningOrder FIVE = order(5);

    private static final Arrangement THREES = arrangement(3);
    private static final HandMade FIRST = batch("Chủ tịch", "n-1", "n-2", "n-3");
    private static final HandMade SECOND = batch("Bí thư", "n-4", "n-5");

    @Test
    void batches_in_which_nobody_was_moved_follow_the_new_size() {
        assertThat(regrouped(THREES, arrangement(2, FIRST, SECOND)))
                .containsExactly(
                        batch("Chủ tịch", "n-1", "n-2"), batch("Chủ tịch", "n-3", "n-4"), batch("Bí thư", "n-5"));
        assertThat(regrouped(THREES, arrangement(5, batch(null, "n-1", "n-2", "n-3"), SECOND)))
                .as("the presenter of the first")
                .containsExactly(batch(null, "n-1", "n-2", "n-3", "n-4", "n-5"));
    }

    @Test
    void all_else_that_people_wrote_stays() {
        Arrangement next = new Arrangement(
                "c",
                "trung-khanh",
                2,
                List.of(new Arrangement.Bearers("A", "B")),
                List.of(Arrangement.Thing.FLOWERS),
                WhenAbsent.LAST,
                List.of(FIRST, SECOND),
                Map.of("n-1", new Arrangement.Exception(WhenAbsent.PROXY, "D")),
                Map.of("n-2", "đọc chậm"));

        assertThat(Regrouping.of(THREES, seen(THREES, FIVE), next, FIVE))
                .usingRecursiveComparison()
                .ignoringFields("batches")
                .isEqualTo(next);
    }

    @Test
    void presenters_of_an_earlier_save_have_made_no_batch_by_hand() {
        assertThat(regrouped(arrangement(3, FIRST, SECOND), arrangement(4, FIRST, SECOND)))
                .containsExactly(batch("Chủ tịch", "n-1", "n-2", "n-3"), batch("Bí thư", "n-4", "n-5"));
        assertThat(regrouped(arrangement(3, FIRST, SECOND), arrangement(5, FIRST, SECOND)))
                .containsExactly(batch("Chủ tịch", "n-1", "n-2", "n-3", "n-4", "n-5"));
    }

    @Test
    void what_people_arranged_by_hand_stays_whatever_the_size() {
        Arrangement moved = arrangement(2, batch("Chủ tịch", "n-2", "n-1", "n-3"), SECOND);
        assertThat(regrouped(THREES, moved)).as("now").isEqualTo(moved.batches());

        Arrangement larger = arrangement(5, moved.batches().getFirst(), SECOND);
        assertThat(regrouped(moved, larger)).as("earlier").isEqualTo(larger.batches());
        assertThat(regrouped(arrangement(3, FIRST, SECOND), arrangement(2, FIRST, batch("Bí thư", "n-5", "n-4"))))
                .isEqualTo(List.of(FIRST, batch("Bí thư", "n-5", "n-4")));
    }

    @Test
    void who_is_absent_was_moved_by_nobody() {
        Arrangement known = new Arrangement(
                "c",
                "trung-khanh",
                3,
                List.of(),
                List.of(),
                WhenAbsent.LAST,
                List.of(),
                Map.of("n-3", new Arrangement.Exception(WhenAbsent.SKIPPED, null)),
                null);
        Ceremony seen = seen(known, FIVE, declined("n-1"), declined("n-3"));
        Arrangement next = arrangement(2, batch("Chủ tịch", "n-2", "n-1"), SECOND);

        assertThat(Regrouping.of(known, seen, next, FIVE).batches())
                .extracting(HandMade::presenter, HandMade::nominations)
                .as("n-1 was last, n-3 was not called")
                .containsExactly(
                        tuple("Chủ tịch", List.of("n-1", "n-2")),
                        tuple("Bí thư", List.of("n-3", "n-4")),
                        tuple("Bí thư", List.of("n-5")));
    }

    @Test
    void without_batches_there_is_nothing_to_group() {
        Arrangement next = arrangement(2);

        assertThat(Regrouping.of(THREES, seen(THREES, FIVE), next, FIVE)).isEqualTo(next);
        assertThat(Regrouping.of(THREES, seen(THREES, order(0)), next, order(0)))
                .isEqualTo(next);
    }

    private static List<HandMade> regrouped(Arrangement known, Arrangement next) {
        return Regrouping.of(known, seen(known, FIVE), next, FIVE).batches();
    }

    private static Ceremony seen(Arrangement known, RunningOrder order, DelegateAttendance... people) {
        return Ceremony.of(known, Stage.of(order, List.of(people)), false);
    }

    private static DelegateAttendance declined(String nomination) {
        return DelegateAttendance.unknown("c", "trung-khanh")
                .register(nomination, 1)
                .state()
                .answer(new Answer(Answer.Kind.DECLINED, 1, null), 2)
                .state();
    }

    private static RunningOrder order(int awards) {
        RunningOrder order = RunningOrder.empty("c", "trung-khanh");
        for (int i = 1; i <= awards; i++) {
            order = order.add(Awards.of("n-" + i, "Nông Văn A" + (char) ('a' + i), null))
                    .state();
        }
        return order;
    }

    private static HandMade batch(@Nullable String presenter, String... nominations) {
        return new HandMade(presenter, List.of(nominations));
    }

    private static Arrangement arrangement(int size, HandMade... batches) {
        return new Arrangement(
                "c", "trung-khanh", size, List.of(), List.of(), WhenAbsent.PROXY, List.of(batches), Map.of(), null);
    }
}
