package vn.vinhdanh.delegate.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.delegate.domain.door.DoorRules.ABookHasFiveHundredWalkIns;
import vn.vinhdanh.delegate.domain.door.WalkIn.Stage;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;

/** Who comes without being on the list. */
class WalkInBookTest {

    private static final Instant DOORS_OPEN = Instant.parse("2025-08-28T00:05:00Z");
    private static final WalkIn BE = walkIn("a1", "Bế Thị Mẫu");
    private static final WalkIn NONG = walkIn("b1", "Nông Văn Mẫu");

    private final WalkInBook empty = WalkInBook.of("trung-khanh");

    @ParameterizedTest
    @CsvSource({
        "NOBODY, 5, REFUSED, 0",
        "PLACES_LEFT, 0, REFUSED, 0",
        "PLACES_LEFT, 1, IN, 0",
        "PLACES_LEFT, 2, IN, 1",
        "EVERYBODY, 0, IN,"
    })
    void the_rule_says_who_comes_in(WalkInRule rule, int placesLeft, Stage settled, Integer left) {
        WalkInBook book = empty.follow(rule).state().note(BE, placesLeft).state();
        assertThat(book.walkIns()).containsExactly(BE.as(settled));
        assertThat(book.present()).isEqualTo(settled == Stage.IN ? 1 : 0);
        assertThat(book.left(placesLeft)).isEqualTo(Optional.ofNullable(left));
    }

    @Test
    void a_conference_begins_with_the_places_that_are_left() {
        assertThat(empty.rule()).isEqualTo(WalkInRule.PLACES_LEFT);
        assertThat(empty.left(3)).contains(3);
    }

    @Test
    void the_last_place_is_given_once() {
        WalkInBook book = empty.note(BE, 1).state().note(NONG, 1).state();
        assertThat(book.walkIns()).containsExactly(BE, NONG.as(Stage.REFUSED));
        assertThat(book.left(1)).contains(0);
        assertThat(book.left(0)).as("a delegate took it since").contains(0);
    }

    @Test
    void what_was_settled_stays_also_if_the_note_comes_again_or_the_rule_changes() {
        WalkInBook refused = empty.note(BE, 0).state();
        assertThat(refused.note(BE, 9)).isEqualTo(Outcome.of(refused));
        WalkInBook open = refused.follow(WalkInRule.EVERYBODY).state();
        assertThat(open.note(BE, 9)).isEqualTo(Outcome.of(open));
        assertThat(open.note(NONG, 0).state().walkIns()).containsExactly(BE.as(Stage.REFUSED), NONG);
    }

    @Test
    void a_note_taken_back_gives_its_place_back_and_stays_so() {
        WalkInBook back = empty.note(BE, 1).state().takeBack(BE).state();
        assertThat(back.walkIns()).containsExactly(BE.as(Stage.TAKEN_BACK));
        assertThat(back.left(1)).contains(1);
        assertThat(back.note(BE, 1)).isEqualTo(Outcome.of(back));
        assertThat(back.takeBack(BE)).isEqualTo(Outcome.of(back));
    }

    @Test
    void a_note_may_be_taken_back_before_it_arrives() {
        WalkInBook warned = empty.takeBack(BE).state();
        assertThat(warned.note(BE, 9)).isEqualTo(Outcome.of(warned));
        assertThat(warned.present()).isZero();
    }

    @Test
    void an_erasure_leaves_that_somebody_came() {
        WalkInBook erased =
                empty.note(BE, 2).state().note(NONG, 2).state().erase("a1").state();
        assertThat(erased.present()).isEqualTo(2);
        assertThat(erased.walkIns().getFirst())
                .isEqualTo(new WalkIn(
                        "a1",
                        WalkInBook.MARKER,
                        WalkInBook.MARKER,
                        WalkInBook.MARKER,
                        "cua-chinh",
                        DOORS_OPEN,
                        Stage.IN));
        assertThat(erased.walkIns().getLast()).isEqualTo(NONG);
        assertThat(erased.erase("a1")).isEqualTo(Outcome.of(erased));
        assertThatThrownBy(() -> erased.erase("c1")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_phone_gone_mad_does_not_fill_the_book() {
        WalkInBook book = empty.follow(WalkInRule.EVERYBODY).state();
        for (int i = 0; i < 500; i++) {
            book = book.note(walkIn("n" + i, "Khách " + i), 0).state();
        }
        WalkInBook full = book;
        assertThatThrownBy(() -> full.note(BE, 0)).isInstanceOf(ABookHasFiveHundredWalkIns.class);
        assertThatThrownBy(() -> full.takeBack(BE)).isInstanceOf(ABookHasFiveHundredWalkIns.class);
        assertThat(full.takeBack(walkIn("n7", "Khách 7")).state().present()).isEqualTo(499);
    }

    private static WalkIn walkIn(String id, String name) {
        return new WalkIn(id, name, "Trường mẫu", "Đi cùng người nhà", "cua-chinh", DOORS_OPEN, Stage.IN);
    }
}
