package vn.vinhdanh.program.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Answer;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Status;

class DelegateAttendanceTest {

    private static final DelegateAttendance REGISTERED =
            DelegateAttendance.unknown("c", "trung-khanh").register("n-1", 1).state();

    private interface Fact extends Function<DelegateAttendance, Outcome<DelegateAttendance, Void>> {}

    @ParameterizedTest
    @CsvSource({"ACCEPTED, true", "DECLINED, false", "SUBSTITUTED, true"})
    void an_answer_says_who_comes(Answer.Kind kind, boolean comes) {
        DelegateAttendance answered =
                REGISTERED.answer(new Answer(kind, 1, null), 3).state();

        assertThat(answered.status().name()).isEqualTo(kind.name());
        assertThat(answered.status().comes()).isEqualTo(comes);
    }

    @Test
    void who_comes_instead_is_on_stage_also_after_the_door() {
        DelegateAttendance present = REGISTERED
                .answer(new Answer(Answer.Kind.SUBSTITUTED, 1, "Nông Văn Thay"), 3)
                .state()
                .checkIn(true, 4)
                .state();

        assertThat(present.status()).isEqualTo(Status.PRESENT);
        assertThat(present.substitute()).isEqualTo("Nông Văn Thay");
        assertThat(present.erase().state().substitute()).isNull();
        assertThat(present.erase().state().status()).isEqualTo(Status.PRESENT);
    }

    @Test
    void whom_the_door_notes_is_on_stage_until_the_check_in_is_undone() {
        DelegateAttendance present = REGISTERED
                .answer(new Answer(Answer.Kind.SUBSTITUTED, 1, "Nông Văn Thay"), 3)
                .state()
                .checkIn(true, "Bế Thị Đổi", 4)
                .state();

        assertThat(present.substitute()).isEqualTo("Bế Thị Đổi");
        assertThat(present.checkIn(true, null, 3).state()).as("an older fact").isEqualTo(present);
        assertThat(present.checkIn(false, 5).state().substitute()).isEqualTo("Nông Văn Thay");
        assertThat(present.erase().state().substitute()).isNull();
        assertThat(REGISTERED
                        .checkIn(true, "Bế Thị Đổi", 4)
                        .state()
                        .erase()
                        .state()
                        .substitute())
                .as("without an answer")
                .isNull();
    }

    @Test
    void a_check_in_that_is_undone_leaves_the_answer() {
        assertThat(REGISTERED
                        .answer(new Answer(Answer.Kind.ACCEPTED, 1, null), 3)
                        .state()
                        .checkIn(true, 4)
                        .state()
                        .checkIn(false, 5)
                        .state()
                        .status())
                .isEqualTo(Status.ACCEPTED);
    }

    @Test
    void who_is_invited_for_another_date_is_asked_again_but_who_declined_has_declined() {
        DelegateAttendance accepted =
                REGISTERED.answer(new Answer(Answer.Kind.ACCEPTED, 1, null), 3).state();
        DelegateAttendance declined =
                REGISTERED.answer(new Answer(Answer.Kind.DECLINED, 1, null), 3).state();

        assertThat(accepted.invite(2, 4).state().status()).isEqualTo(Status.EXPECTED);
        assertThat(accepted.invite(1, 4).state().status())
                .as("the one that was answered")
                .isEqualTo(Status.ACCEPTED);
        assertThat(declined.invite(2, 4).state().status()).isEqualTo(Status.DECLINED);
    }

    @Test
    void who_was_taken_off_the_list_comes_back_by_a_registration() {
        DelegateAttendance cancelled = REGISTERED.cancel(2).state();

        assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
        assertThat(cancelled.register("n-2", 3).state().status()).isEqualTo(Status.EXPECTED);
        assertThat(cancelled.register("n-2", 3).state().awards()).containsOnlyKeys("n-1", "n-2");
    }

    /** A consumer may get a backlog in reverse, and everything twice. */
    @Test
    void the_order_and_number_of_arrivals_do_not_matter() {
        List<Fact> facts = List.of(
                known -> known.register("n-1", 1),
                known -> known.invite(1, 2),
                known -> known.answer(new Answer(Answer.Kind.SUBSTITUTED, 1, "Nông Văn Thay"), 3),
                known -> known.checkIn(true, 4),
                known -> known.checkIn(false, 5),
                known -> known.cancel(6),
                known -> known.register("n-1", 7),
                known -> known.checkIn(true, 8));
        DelegateAttendance inOrder = arrived(facts);
        Random random = new Random(7);

        for (int round = 0; round < 200; round++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, random.nextInt(facts.size())));
            Collections.shuffle(shuffled, random);
            assertThat(arrived(shuffled).status()).isEqualTo(inOrder.status());
            assertThat(arrived(shuffled).substitute()).isEqualTo(inOrder.substitute());
        }
        assertThat(inOrder.status()).isEqualTo(Status.PRESENT);
    }

    private static DelegateAttendance arrived(List<Fact> facts) {
        DelegateAttendance known = DelegateAttendance.unknown("c", "trung-khanh");
        for (Fact fact : facts) {
            known = fact.apply(known).state();
        }
        return known;
    }
}
