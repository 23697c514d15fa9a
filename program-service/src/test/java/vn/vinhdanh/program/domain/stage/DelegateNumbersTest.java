package vn.vinhdanh.program.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Answer;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Letter;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Place;
import vn.vinhdanh.program.domain.stage.DelegateNumbers.Group;
import vn.vinhdanh.program.domain.stage.DelegateNumbers.Invitations;
import vn.vinhdanh.program.domain.stage.DelegateNumbers.Letters;

class DelegateNumbersTest {

    private static final Instant MORNING = Instant.parse("2025-08-01T01:00:00Z");
    private static final Instant NOON = Instant.parse("2025-08-01T05:00:00Z");
    private static final DelegateAttendance UNKNOWN = DelegateAttendance.unknown("c", "trung-khanh");

    @Test
    void who_is_registered_takes_a_place_and_who_waits_does_not() {
        DelegateNumbers numbers =
                DelegateNumbers.of(List.of(placed("khach"), placed("khach"), waiting("khach"), placed("xom")));

        assertThat(numbers.groups()).isEqualTo(Map.of("khach", new Group(2, 1), "xom", new Group(1, 0)));
        assertThat(numbers.group("khac")).isEqualTo(new Group(0, 0));
    }

    @Test
    void a_place_that_was_declined_or_cancelled_is_free() {
        DelegateAttendance declined =
                placed("khach").answer(answer(Answer.Kind.DECLINED), 5).state();
        DelegateAttendance cancelled = placed("khach").cancel(5).state();
        DelegateAttendance substituted =
                placed("khach").answer(answer(Answer.Kind.SUBSTITUTED), 5).state();

        assertThat(DelegateNumbers.of(List.of(declined, cancelled, substituted)).group("khach"))
                .isEqualTo(new Group(1, 0));
    }

    @Test
    void who_changes_the_mind_and_finds_no_place_waits() {
        DelegateAttendance again = placed("khach")
                .answer(answer(Answer.Kind.DECLINED), 5)
                .state()
                .answer(answer(Answer.Kind.ACCEPTED), 6)
                .state()
                .place(new Place("khach", false), 7)
                .state();

        assertThat(DelegateNumbers.of(List.of(again)).group("khach")).isEqualTo(new Group(0, 1));
    }

    @Test
    void invitations_are_counted_by_answer_and_channel_and_letters_by_revision() {
        DelegateAttendance byMail =
                invited("EMAIL", 1).send(new Letter(1, "EMAIL", MORNING)).state();
        DelegateAttendance onPaper = invited("PRINT", 2)
                .send(new Letter(2, "PRINT", NOON))
                .state()
                .answer(answer(Answer.Kind.ACCEPTED), 8)
                .state();
        DelegateAttendance declined = invited("EMAIL", 1)
                .send(new Letter(1, "EMAIL", MORNING))
                .state()
                .answer(answer(Answer.Kind.DECLINED), 8)
                .state();

        DelegateNumbers numbers = DelegateNumbers.of(List.of(byMail, onPaper, declined, placed("khach")));

        assertThat(numbers.invitations()).isEqualTo(new Invitations(2, 1, 1, 1));
        assertThat(numbers.letters()).isEqualTo(Map.of(1, new Letters(2, 0), 2, new Letters(1, 1)));
        assertThat(numbers.lettersAsOf()).isEqualTo(NOON);
    }

    @Test
    void the_numbers_are_as_new_as_their_newest_fact() {
        assertThat(DelegateNumbers.of(
                                List.of(placed("a").heard(MORNING), placed("b").heard(NOON)))
                        .asOf())
                .isEqualTo(NOON);
        assertThat(DelegateNumbers.of(List.of()).asOf()).isNull();
    }

    @Test
    void a_delegate_of_an_earlier_version_is_said_to_be_unknown() {
        DelegateAttendance earlier = UNKNOWN.register("n-1", 1).state();

        assertThat(DelegateNumbers.of(List.of(earlier, earlier.cancel(2).state(), placed("khach")))
                        .unknown())
                .isEqualTo(1);
    }

    @Test
    void facts_in_any_order_and_twice_give_the_same_numbers() {
        List<UnaryOperator<DelegateAttendance>> facts = List.of(
                known -> known.place(new Place("khach", false), 1).state(),
                known -> known.place(new Place("khach", true), 2).state(),
                known -> known.invited(new Letter(1, "EMAIL", MORNING)).state(),
                known -> known.send(new Letter(1, "EMAIL", MORNING)).state(),
                known -> known.invited(new Letter(2, "PRINT", NOON)).state(),
                known -> known.send(new Letter(2, "PRINT", NOON)).state());
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<UnaryOperator<DelegateAttendance>> delivered = new ArrayList<>(facts);
            delivered.add(facts.get(random.nextInt(facts.size())));
            Collections.shuffle(delivered, random);
            DelegateAttendance heard = UNKNOWN;
            for (UnaryOperator<DelegateAttendance> fact : delivered) {
                heard = fact.apply(heard);
            }

            DelegateNumbers numbers = DelegateNumbers.of(List.of(heard));
            assertThat(numbers.group("khach")).isEqualTo(new Group(1, 0));
            assertThat(numbers.invitations()).isEqualTo(new Invitations(1, 0, 1, 0));
            assertThat(numbers.letters()).isEqualTo(Map.of(2, new Letters(1, 1)));
        }
    }

    private static DelegateAttendance placed(String group) {
        return UNKNOWN.place(new Place(group, true), 2).state();
    }

    private static DelegateAttendance waiting(String group) {
        return UNKNOWN.place(new Place(group, false), 2).state();
    }

    private static DelegateAttendance invited(String channel, int revision) {
        return placed("khach").invited(new Letter(revision, channel, MORNING)).state();
    }

    private static Answer answer(Answer.Kind kind) {
        return new Answer(kind, 1, null);
    }
}
