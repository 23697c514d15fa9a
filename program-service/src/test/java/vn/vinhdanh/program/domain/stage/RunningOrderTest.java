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
        RunningOrder order = orderOf(Awards.teacherDuc(), Awards.nurseHa(), Awards.farmerAn(), Awards.hamletBanKhay());

        assertThat(order.batches())
                .extracting(RunningOrder.Batch::number, batch -> batch.form().code())
                .containsExactly(tuple(1, "CHIEN_SI_THI_DUA_CO_SO"), tuple(2, "GIAY_KHEN"));
        assertThat(order.batches().get(1).slots())
                .extracting(RunningOrder.Slot::position, slot -> slot.award().name())
                .as("collectives first, then people by given name: An, Đức")
                .containsExactly(tuple(2, "Xóm Bản Khấy"), tuple(3, "Nông Thị An"), tuple(4, "Hoàng Văn Đức"));
    }

    @Test
    void the_order_does_not_depend_on_the_order_of_arrival() {
        assertThat(orderOf(Awards.teacherDuc(), Awards.nurseHa(), Awards.farmerAn())
                        .batches())
                .isEqualTo(orderOf(Awards.farmerAn(), Awards.nurseHa(), Awards.teacherDuc())
                        .batches());
    }

    /** By the last word Ayŭn would come first, Thanh Mai second and Y Moan third. */
    @Test
    void people_come_by_the_name_that_they_are_called_by() {
        RunningOrder order = orderOf(
                Awards.of("n-1", "Y Moan Êñuôl", null),
                Awards.of("n-2", "H'Ngăm Ayŭn", null),
                Awards.of("n-3", "Niê Thanh Mai", "Thanh Mai"),
                Awards.of("n-4", "Hoàng Văn Đức", null));

        assertThat(order.batches().getFirst().slots())
                .extracting(slot -> slot.award().nominationId())
                .containsExactly("n-4", "n-2", "n-3", "n-1");
    }

    @Test
    void an_award_added_twice_has_one_slot() {
        RunningOrder once = orderOf(Awards.teacherDuc());

        assertThat(once.add(Awards.teacherDuc()).state()).isEqualTo(once);
    }

    @Test
    void a_revoked_award_is_removed_and_stays_removed() {
        RunningOrder order = orderOf(Awards.teacherDuc(), Awards.nurseHa());
        RunningOrder after = order.withdraw(new Withdrawal("n-duc", "d-1")).state();

        assertThat(after.awards()).containsExactly(Awards.nurseHa());
        assertThat(after.add(Awards.teacherDuc()).state())
                .as("the approval is delivered again")
                .isEqualTo(after);
        assertThat(after.withdraw(new Withdrawal("n-duc", "d-1")).state()).isEqualTo(after);
    }

    @Test
    void a_revocation_that_arrives_before_its_approval_is_effective() {
        RunningOrder order = EMPTY.withdraw(new Withdrawal("n-duc", "d-1")).state();

        assertThat(order.add(Awards.teacherDuc()).state().awards()).isEmpty();
    }

    @Test
    void a_later_decision_can_award_again() {
        Award awardedAgain = Awards.withDecision(Awards.teacherDuc(), Awards.SECOND_DECISION);
        RunningOrder order = orderOf(Awards.teacherDuc())
                .withdraw(new Withdrawal("n-duc", "d-1"))
                .state();

        assertThat(order.add(awardedAgain).state().awards()).containsExactly(awardedAgain);
        assertThat(orderOf(Awards.teacherDuc(), awardedAgain).awards())
                .as("one slot per nomination")
                .containsExactly(awardedAgain);
    }

    @Test
    void an_empty_order_has_no_batches() {
        assertThat(EMPTY.batches()).isEqualTo(List.of());
    }

    private static RunningOrder orderOf(Award... awards) {
        RunningOrder order = EMPTY;
        for (Award award : awards) {
            order = order.add(award).state();
        }
        return order;
    }
}
