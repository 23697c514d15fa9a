package vn.vinhdanh.program.domain.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Bearers;
import vn.vinhdanh.program.domain.ceremony.Arrangement.HandMade;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Thing;
import vn.vinhdanh.program.domain.ceremony.Arrangement.WhenAbsent;
import vn.vinhdanh.program.domain.ceremony.CeremonyRules.ABatchHasOneFormOfAward;
import vn.vinhdanh.program.domain.ceremony.CeremonyRules.ABearerNeverCarriesTwoBatchesInARow;
import vn.vinhdanh.program.domain.ceremony.CeremonyRules.AnAwardIsHandedOutOnce;
import vn.vinhdanh.program.domain.ceremony.CeremonyRules.TwoBearersCarryTogether;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.fixtures.Awards;

class ArrangementTest {

    private static final Arrangement USUAL = Arrangement.usual("c", "trung-khanh");
    private static final RunningOrder ORDER = RunningOrder.empty("c", "trung-khanh")
            .add(Awards.teacherDuc())
            .state()
            .add(Awards.farmerAn())
            .state()
            .add(Awards.nurseHa())
            .state();

    @Test
    void it_begins_with_ten_in_a_batch_who_get_a_frame_and_a_certificate() {
        assertThat(USUAL.size()).isEqualTo(10);
        assertThat(USUAL.handedOver()).containsExactly(Thing.FRAME, Thing.CERTIFICATE);
        assertThat(USUAL.whenAbsent()).isEqualTo(WhenAbsent.PROXY);
        assertThat(USUAL.bearersOf(1)).isNull();
    }

    @Test
    void pairs_take_turns() {
        Bearers first = new Bearers("A", "B");
        Bearers second = new Bearers("C", "D");
        Arrangement arranged = bearers(first, second);

        assertThat(USUAL.arrange(arranged, ORDER).state().bearers()).containsExactly(first, second);
        assertThat(List.of(arranged.bearersOf(1), arranged.bearersOf(2), arranged.bearersOf(3)))
                .containsExactly(first, second, first);
    }

    @Test
    void a_bearer_never_carries_two_batches_in_a_row() {
        Bearers ab = new Bearers("Bế Thu A", "Lý B");
        for (Arrangement refused : List.of(
                bearers(ab),
                bearers(ab, new Bearers("C", "bế  thu A")),
                bearers(ab, new Bearers("C", "D"), new Bearers("E", "Lý B")))) {
            assertThatThrownBy(() -> USUAL.arrange(refused, ORDER))
                    .isInstanceOf(ABearerNeverCarriesTwoBatchesInARow.class);
        }
        Arrangement four = bearers(ab, new Bearers("C", "D"), new Bearers("Lý B", "Bế Thu A"), new Bearers("E", "F"));
        assertThat(USUAL.arrange(four, ORDER).state().bearers()).isEqualTo(four.bearers());
    }

    @Test
    void a_pair_is_two_people() {
        assertThatThrownBy(() -> USUAL.arrange(bearers(new Bearers("A", "a"), new Bearers("C", "D")), ORDER))
                .isInstanceOf(TwoBearersCarryTogether.class);
    }

    @Test
    void an_award_is_handed_out_once() {
        assertThatThrownBy(() -> USUAL.arrange(batches(List.of("n-an"), List.of("n-duc", "n-an")), ORDER))
                .isInstanceOf(AnAwardIsHandedOutOnce.class);
    }

    @Test
    void a_batch_has_one_form_of_award_and_may_name_an_award_that_was_revoked() {
        assertThatThrownBy(() -> USUAL.arrange(batches(List.of("n-an"), List.of("n-duc", "n-ha")), ORDER))
                .isInstanceOf(ABatchHasOneFormOfAward.class)
                .hasMessageContaining("Batch 2");
        Arrangement withRevoked = batches(List.of("n-an", "n-revoked", "n-duc"));
        assertThat(USUAL.arrange(withRevoked, ORDER).state().batches()).isEqualTo(withRevoked.batches());
    }

    @Test
    void an_awardee_is_called_and_an_arrangement_keeps_who_was_called() {
        Arrangement called = USUAL.call("n-an", ORDER).state();

        assertThat(called.called()).isEqualTo("n-an");
        assertThat(called.call("n-an", ORDER).changesNothing(called)).isTrue();
        assertThat(called.arrange(USUAL, ORDER).state()).as("arranged as it is").isEqualTo(called);
        assertThat(called.arrange(batches(List.of("n-an")), ORDER).state().called())
                .isEqualTo("n-an");
        assertThat(called.call(null, ORDER).state()).isEqualTo(USUAL);
        assertThatThrownBy(() -> USUAL.call("n-revoked", ORDER)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_order_of_the_stage_is_told_where_it_changed() {
        Outcome<Arrangement, ArrangementEvent> first = USUAL.arrange(batches(List.of("n-duc", "n-an")), ORDER);
        Arrangement arranged = first.state();
        assertThat(first.events()).containsExactly(told(1, List.of("n-ha"), List.of("n-duc", "n-an")));
        assertThat(arranged.editions()).isEqualTo(1);

        assertThat(arranged.tell(ORDER).changesNothing(arranged)).isTrue();
        assertThat(arranged.call("n-an", ORDER).events()).isEmpty();
        Outcome<Arrangement, ArrangementEvent> presented = arranged.arrange(
                new Arrangement(
                        "c",
                        "trung-khanh",
                        10,
                        List.of(),
                        List.of(),
                        WhenAbsent.LAST,
                        List.of(new HandMade("Chủ tịch", List.of("n-duc", "n-an"))),
                        Map.of(),
                        null),
                ORDER);
        assertThat(presented.state().editions()).isEqualTo(2);
        assertThat(presented.events()).as("the same order").isEmpty();

        RunningOrder late = ORDER.add(Awards.hamletBanKhay()).state();
        Outcome<Arrangement, ArrangementEvent> joined = presented.state().tell(late);
        assertThat(joined.events()).containsExactly(told(2, List.of("n-ha"), List.of("n-duc", "n-an", "n-khay")));
        assertThat(joined.state().editions())
                .as("no conflict with who arranges")
                .isEqualTo(2);
        RunningOrder revoked =
                late.withdraw(new Award.Withdrawal("n-ha", "d-1")).state();
        assertThat(joined.state().tell(revoked).events()).containsExactly(told(3, List.of("n-duc", "n-an", "n-khay")));
    }

    @Test
    void an_arrangement_of_an_earlier_version_tells_its_order_with_the_next_change() {
        assertThat(USUAL.editions()).isZero();
        assertThat(USUAL.tell(ORDER).events()).containsExactly(told(1, List.of("n-ha"), List.of("n-an", "n-duc")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static ArrangementEvent told(int revision, List<String>... batches) {
        return new ArrangementEvent.StageArranged("trung-khanh", "c", new StageOrder(revision, List.of(batches)));
    }

    private static Arrangement bearers(Bearers... pairs) {
        return new Arrangement(
                "c", "trung-khanh", 10, List.of(pairs), List.of(), WhenAbsent.PROXY, List.of(), Map.of(), null);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Arrangement batches(List<String>... nominations) {
        return new Arrangement(
                "c",
                "trung-khanh",
                10,
                List.of(),
                List.of(),
                WhenAbsent.PROXY,
                List.of(nominations).stream()
                        .map(batch -> new HandMade(null, batch))
                        .toList(),
                Map.of(),
                null);
    }
}
