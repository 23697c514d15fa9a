package vn.vinhdanh.program.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Answer;
import vn.vinhdanh.program.fixtures.Awards;

class StageTest {

    private static final RunningOrder ORDER = RunningOrder.empty("c", "trung-khanh")
            .add(Awards.teacherDuc())
            .state()
            .add(Awards.farmerAn())
            .state()
            .add(Awards.nurseHa())
            .state();

    @Test
    void who_declined_is_not_called_and_the_positions_close_up() {
        Stage stage =
                Stage.of(ORDER, List.of(recipient("n-ha").answer(declined(), 3).state()));

        assertThat(slots(stage))
                .extracting(RunningOrder.Slot::position, slot -> slot.award().name())
                .containsExactly(tuple(1, "Nông Thị An"), tuple(2, "Hoàng Văn Đức"));
        assertThat(stage.absent()).containsExactly(Awards.nurseHa());
    }

    @Test
    void an_award_without_a_delegate_yet_is_called() {
        assertThat(slots(Stage.of(ORDER, List.of()))).hasSize(3);
    }

    @Test
    void where_two_delegates_were_named_for_an_award_the_one_on_the_roster_counts() {
        DelegateAttendance merged = recipient("n-ha").cancel(5).state();
        DelegateAttendance remaining = recipient("n-ha");

        assertThat(Stage.of(ORDER, List.of(merged, remaining)).absent()).isEmpty();
        assertThat(Stage.of(ORDER, List.of(remaining, merged)).absent()).isEmpty();
        assertThat(Stage.of(ORDER, List.of(merged)).absent()).hasSize(1);
    }

    private static List<RunningOrder.Slot> slots(Stage stage) {
        return stage.batches().stream().flatMap(batch -> batch.slots().stream()).toList();
    }

    private static Answer declined() {
        return new Answer(Answer.Kind.DECLINED, 1, null);
    }

    private static DelegateAttendance recipient(String nomination) {
        return DelegateAttendance.unknown("c", "trung-khanh")
                .register(nomination, 1)
                .state();
    }
}
