package vn.vinhdanh.program.domain.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Bearers;
import vn.vinhdanh.program.domain.ceremony.Arrangement.HandMade;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Thing;
import vn.vinhdanh.program.domain.ceremony.Arrangement.WhenAbsent;
import vn.vinhdanh.program.domain.ceremony.Ceremony.Batch;
import vn.vinhdanh.program.domain.ceremony.Ceremony.Slot;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Answer;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Status;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.Stage;
import vn.vinhdanh.program.fixtures.Awards;

class CeremonyTest {

    @ParameterizedTest(name = "{0} in batches of {1}: {2}")
    @CsvSource({"10, 10, 10", "11, 10, 6 5", "46, 10, 10 9 9 9 9", "1, 10, 1", "3, 1, 1 1 1", "0, 10, ''"})
    void batches_of_one_form_are_of_nearly_one_size(int awards, int size, String expected) {
        Ceremony ceremony = Ceremony.of(sized(size), stage(letters(awards)), false);

        List<Integer> sizes = expected.isEmpty()
                ? List.of()
                : List.of(expected.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(ceremony.batches()).extracting(batch -> batch.slots().size()).isEqualTo(sizes);
        assertThat(slots(ceremony))
                .extracting(Slot::position)
                .isEqualTo(IntStream.rangeClosed(1, awards).boxed().toList());
    }

    @Test
    void a_batch_has_one_form_the_highest_first_and_pairs_in_turns() {
        Arrangement arrangement = new Arrangement(
                "c",
                "trung-khanh",
                2,
                List.of(new Bearers("A", "B"), new Bearers("C", "D")),
                List.of(Thing.FRAME),
                WhenAbsent.PROXY,
                List.of(),
                Map.of(),
                null);

        Ceremony ceremony = Ceremony.of(
                arrangement,
                stage(List.of(Awards.nurseHa(), Awards.teacherDuc(), Awards.farmerAn(), Awards.hamletBanKhay())),
                false);

        assertThat(ceremony.batches())
                .extracting(
                        Batch::number,
                        batch -> batch.form().code(),
                        CeremonyTest::ids,
                        batch -> batch.bearers().first())
                .containsExactly(
                        tuple(1, "CHIEN_SI_THI_DUA_CO_SO", List.of("n-ha"), "A"),
                        tuple(2, "GIAY_KHEN", List.of("n-khay", "n-an"), "C"),
                        tuple(3, "GIAY_KHEN", List.of("n-duc"), "A"));
        assertThat(ceremony.batches().get(1).pile())
                .as("who is called first lies on top")
                .containsExactly("n-an", "n-khay");
    }

    @Test
    void a_hand_made_order_survives_what_happens_later() {
        List<Award> before = letters(5);
        Arrangement arrangement = handMade(3, List.of("n-5", "n-1"), List.of("n-4", "n-2", "n-3"));
        assertThat(batches(arrangement, before)).containsExactly(List.of("n-5", "n-1"), List.of("n-4", "n-2", "n-3"));

        List<Award> revoked = before.stream()
                .filter(award -> !award.nominationId().equals("n-4"))
                .toList();
        assertThat(batches(arrangement, revoked))
                .as("a revoked one leaves, nothing else moves")
                .containsExactly(List.of("n-5", "n-1"), List.of("n-2", "n-3"));

        assertThat(batches(arrangement, letters(6)))
                .as("a late one joins the batch with room")
                .containsExactly(List.of("n-5", "n-1", "n-6"), List.of("n-4", "n-2", "n-3"));
        assertThat(batches(arrangement, letters(8)))
                .as("without room, the last batch of its form")
                .containsExactly(List.of("n-5", "n-1", "n-6"), List.of("n-4", "n-2", "n-3", "n-7", "n-8"));

        List<Award> higher = new ArrayList<>(before);
        higher.add(Awards.nurseHa());
        assertThat(batches(arrangement, higher))
                .as("a new form makes a batch of its own at its rank")
                .containsExactly(List.of("n-ha"), List.of("n-5", "n-1"), List.of("n-4", "n-2", "n-3"));
        assertThat(batches(handMade(3, List.of("n-ha")), higher).getFirst()).containsExactly("n-ha");
        assertThat(batches(handMade(3, List.of("n-ha")), higher)).hasSize(2);
    }

    @Test
    void the_order_of_the_stage_has_everybody_whoever_is_absent() {
        Arrangement arrangement = handMade(3, List.of("n-5", "n-1"), List.of("n-4", "n-9", "n-2", "n-3"));

        assertThat(Ceremony.order(arrangement, stage(letters(5)).order()))
                .containsExactly(List.of("n-5", "n-1"), List.of("n-4", "n-2", "n-3"));
        assertThat(Ceremony.order(sized(2), stage(letters(3)).order()))
                .containsExactly(List.of("n-1", "n-2"), List.of("n-3"));
    }

    @Test
    void a_batch_that_everybody_left_is_gone_and_the_presenter_stays_with_the_others() {
        Arrangement arrangement = new Arrangement(
                "c",
                "trung-khanh",
                3,
                List.of(),
                List.of(),
                WhenAbsent.PROXY,
                List.of(new HandMade("Bí thư", List.of("n-9")), new HandMade("Chủ tịch", List.of("n-1"))),
                Map.of(),
                null);

        assertThat(Ceremony.of(arrangement, stage(letters(1)), false).batches())
                .extracting(Batch::number, Batch::presenter)
                .containsExactly(tuple(1, "Chủ tịch"));
    }

    @ParameterizedTest(name = "who declined, {0}: order {1}, skipped {2}")
    @CsvSource({"PROXY, n-1 n-2 n-3, ''", "LAST, n-2 n-3 n-1, ''", "SKIPPED, n-2 n-3, n-1"})
    void who_is_absent_is_treated_as_set(WhenAbsent whenAbsent, String order, String skipped) {
        Ceremony ceremony = Ceremony.of(absent(whenAbsent, Map.of()), stage(letters(3), declined("n-1")), false);

        assertThat(String.join(
                        " ",
                        slots(ceremony).stream()
                                .map(slot -> slot.award().nominationId())
                                .toList()))
                .isEqualTo(order);
        assertThat(String.join(
                        " ",
                        ceremony.skipped().stream()
                                .map(slot -> slot.award().nominationId())
                                .toList()))
                .isEqualTo(skipped);
        assertThat(slots(ceremony)).extracting(Slot::position).startsWith(1, 2);
        assertThat(ceremony.skipped()).extracting(Slot::position).allMatch(position -> position == 0);
    }

    @Test
    void the_host_decides_otherwise_for_one_and_names_who_stands_in() {
        Arrangement arrangement =
                absent(WhenAbsent.SKIPPED, Map.of("n-1", new Arrangement.Exception(WhenAbsent.PROXY, "Bế Thị Thay")));

        Ceremony ceremony = Ceremony.of(arrangement, stage(letters(3), declined("n-1"), declined("n-2")), false);

        assertThat(slots(ceremony))
                .extracting(slot -> slot.award().nominationId(), Slot::status, Slot::absent, Slot::standsIn)
                .containsExactly(
                        tuple("n-1", Status.DECLINED, WhenAbsent.PROXY, "Bế Thị Thay"), tuple("n-3", null, null, null));
        assertThat(ceremony.skipped())
                .extracting(slot -> slot.award().nominationId())
                .containsExactly("n-2");
    }

    @Test
    void once_it_goes_on_who_did_not_come_is_absent_if_the_door_is_used() {
        Arrangement arrangement = absent(WhenAbsent.LAST, Map.of());
        DelegateAttendance expected = recipient("n-1");
        DelegateAttendance came = recipient("n-2").checkIn(true, 2).state();

        assertThat(order(Ceremony.of(arrangement, stage(letters(2), expected, came), false)))
                .containsExactly("n-1", "n-2");
        assertThat(order(Ceremony.of(arrangement, stage(letters(2), expected, came), true)))
                .containsExactly("n-2", "n-1");
        assertThat(order(Ceremony.of(arrangement, stage(letters(2), expected), true)))
                .as("nobody was checked in: nobody uses the door")
                .containsExactly("n-1", "n-2");
    }

    @Test
    void who_comes_instead_is_on_stage() {
        DelegateAttendance substituted = recipient("n-1")
                .answer(new Answer(Answer.Kind.SUBSTITUTED, 1, "Lý Văn Thay"), 2)
                .state();

        assertThat(slots(Ceremony.of(absent(WhenAbsent.SKIPPED, Map.of()), stage(letters(1), substituted), false)))
                .extracting(Slot::absent, Slot::standsIn)
                .containsExactly(tuple(null, "Lý Văn Thay"));
    }

    private static List<List<String>> batches(Arrangement arrangement, List<Award> awards) {
        return Ceremony.of(arrangement, stage(awards), false).batches().stream()
                .map(CeremonyTest::ids)
                .toList();
    }

    private static List<String> ids(Batch batch) {
        return batch.slots().stream().map(slot -> slot.award().nominationId()).toList();
    }

    private static List<String> order(Ceremony ceremony) {
        return slots(ceremony).stream().map(slot -> slot.award().nominationId()).toList();
    }

    private static List<Slot> slots(Ceremony ceremony) {
        return ceremony.batches().stream()
                .flatMap(batch -> batch.slots().stream())
                .toList();
    }

    private static List<Award> letters(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Awards.of("n-" + i, "Nông Văn A" + (char) ('a' + i), null))
                .toList();
    }

    private static Stage stage(List<Award> awards, DelegateAttendance... people) {
        RunningOrder order = RunningOrder.empty("c", "trung-khanh");
        for (Award award : awards) {
            order = order.add(award).state();
        }
        return Stage.of(order, List.of(people));
    }

    private static DelegateAttendance recipient(String nomination) {
        return DelegateAttendance.unknown("c", "trung-khanh")
                .register(nomination, 1)
                .state();
    }

    private static DelegateAttendance declined(String nomination) {
        return recipient(nomination)
                .answer(new Answer(Answer.Kind.DECLINED, 1, null), 2)
                .state();
    }

    private static Arrangement sized(int size) {
        return arrangement(size, WhenAbsent.PROXY, List.of(), Map.of());
    }

    private static Arrangement absent(WhenAbsent whenAbsent, Map<String, Arrangement.Exception> exceptions) {
        return arrangement(10, whenAbsent, List.of(), exceptions);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Arrangement handMade(int size, List<String>... batches) {
        return arrangement(
                size,
                WhenAbsent.PROXY,
                List.of(batches).stream()
                        .map(batch -> new HandMade(null, batch))
                        .toList(),
                Map.of());
    }

    private static Arrangement arrangement(
            int size,
            WhenAbsent whenAbsent,
            List<HandMade> batches,
            @Nullable Map<String, Arrangement.Exception> exceptions) {
        return new Arrangement(
                "c",
                "trung-khanh",
                size,
                List.of(),
                List.of(),
                whenAbsent,
                batches,
                exceptions == null ? Map.of() : exceptions,
                null);
    }
}
