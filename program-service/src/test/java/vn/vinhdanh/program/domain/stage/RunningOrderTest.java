package vn.vinhdanh.program.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.stage.Award.Withdrawal;
import vn.vinhdanh.program.fixtures.Awards;

class RunningOrderTest {

    private static final RunningOrder EMPTY = RunningOrder.empty("c-1", "trung-khanh");

    @Test
    void batches_run_from_the_highest_form_to_the_lowest() {
        RunningOrder order = giving(Awards.teacherDuc(), Awards.nurseHa(), Awards.farmerAn(), Awards.hamletBanKhay());

        assertThat(order.batches())
                .extracting(RunningOrder.Batch::number, batch -> batch.form().code())
                .containsExactly(tuple(1, "CHIEN_SI_THI_DUA_CO_SO"), tuple(2, "GIAY_KHEN"));
        assertThat(order.batches().get(1).slots())
                .extracting(RunningOrder.Slot::position, slot -> slot.award().name())
                .as("collectives first, then people by given name: An, Đức")
                .containsExactly(tuple(2, "Xóm Bản Khấy"), tuple(3, "Nông Thị An"), tuple(4, "Hoàng Văn Đức"));
    }

    @Test
    void the_order_does_not_depend_on_which_award_came_first() {
        assertThat(giving(Awards.teacherDuc(), Awards.nurseHa(), Awards.farmerAn())
                        .batches())
                .isEqualTo(giving(Awards.farmerAn(), Awards.nurseHa(), Awards.teacherDuc())
                        .batches());
    }

    @Test
    void an_award_given_twice_has_one_slot() {
        RunningOrder once = giving(Awards.teacherDuc());

        assertThat(once.give(Awards.teacherDuc()).state()).isEqualTo(once);
    }

    @Test
    void a_revoked_award_leaves_the_stage_and_stays_away() {
        RunningOrder order = giving(Awards.teacherDuc(), Awards.nurseHa());
        RunningOrder after = order.take(new Withdrawal("n-duc", "d-1")).state();

        assertThat(after.awards()).containsExactly(Awards.nurseHa());
        assertThat(after.give(Awards.teacherDuc()).state())
                .as("the approval, read again")
                .isEqualTo(after);
        assertThat(after.take(new Withdrawal("n-duc", "d-1")).state()).isEqualTo(after);
    }

    @Test
    void a_revocation_that_comes_before_its_approval_holds() {
        RunningOrder order = EMPTY.take(new Withdrawal("n-duc", "d-1")).state();

        assertThat(order.give(Awards.teacherDuc()).state().awards()).isEmpty();
    }

    @Test
    void a_later_decision_may_award_anew() {
        Award anew = Awards.by(Awards.SECOND_DECISION, Awards.teacherDuc());
        RunningOrder order =
                giving(Awards.teacherDuc()).take(new Withdrawal("n-duc", "d-1")).state();

        assertThat(order.give(anew).state().awards()).containsExactly(anew);
        assertThat(giving(Awards.teacherDuc(), anew).awards())
                .as("one slot per nomination")
                .containsExactly(anew);
    }

    @Test
    void an_empty_order_has_no_batches() {
        assertThat(EMPTY.batches()).isEqualTo(List.of());
    }

    private static RunningOrder giving(Award... awards) {
        RunningOrder order = EMPTY;
        for (Award award : awards) {
            order = order.give(award).state();
        }
        return order;
    }
}
