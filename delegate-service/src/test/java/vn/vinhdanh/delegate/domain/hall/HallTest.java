package vn.vinhdanh.delegate.domain.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.InvalidInput;

class HallTest {

    private static Layout layout(Side stage, String... rows) {
        return new Layout(List.of(rows), stage, List.of());
    }

    private static Seat seat(Layout layout, String label) {
        return layout.seats().stream()
                .filter(seat -> seat.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"COMMITTEE_HALL,160", "MEETING_ROOM,60", "HOUSE_OF_CULTURE,400"})
    void a_template_is_a_hall_that_can_be_drawn(HallTemplate template, int seats) {
        Hall hall = Hall.from(template, "trung-khanh", "tang-2", "Hội trường tầng 2")
                .state();

        assertThat(hall.layout().seats()).hasSize(seats).allMatch(seat -> seat.block() != null);
        assertThat(hall.draw("Hội trường", hall.layout()).state().name()).isEqualTo("Hội trường");
    }

    @Test
    void a_code_is_one_hall_of_its_commune() {
        assertThat(Hall.id("a", "h")).isEqualTo(Hall.id("a", "h")).isNotEqualTo(Hall.id("b", "h"));
    }

    @Test
    void seats_are_lettered_from_the_stage_and_a_blocked_seat_keeps_its_number() {
        Layout layout = layout(Side.TOP, "....", "ox=o", "====", "oo=o");

        assertThat(layout.seats()).extracting(Seat::label).containsExactly("A1", "A2", "A3", "B1", "B2", "B3");
        assertThat(seat(layout, "A2").blocked()).isTrue();
        assertThat(seat(layout, "B1").line())
                .as("lines without seats do not count")
                .isEqualTo(1);
    }

    @Test
    void edges_and_aisles_are_known() {
        Layout layout = layout(Side.TOP, "ooo=oo");

        assertThat(layout.seats())
                .filteredOn(Seat::atEdge)
                .extracting(Seat::label)
                .containsExactly("A1", "A3", "A4", "A5");
        assertThat(layout.seats())
                .filteredOn(Seat::byAisle)
                .extracting(Seat::label)
                .containsExactly("A3", "A4");
    }

    @ParameterizedTest
    @CsvSource({"TOP,0,0", "BOTTOM,1,0", "LEFT,0,0", "RIGHT,0,2"})
    void the_first_seat_is_next_to_the_stage(Side stage, int row, int column) {
        Seat first = layout(stage, "ooo", "ooo").seats().getFirst();

        assertThat(first.label()).isEqualTo("A1");
        assertThat(List.of(first.row(), first.column())).containsExactly(row, column);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void every_cell_is_one_seat_from_every_side(Side stage) {
        assertThat(layout(stage, "ooo", "ooo").seats())
                .extracting(seat -> seat.row() * 3 + seat.column())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    void after_z_come_two_letters() {
        assertThat(Layout.letters(25)).isEqualTo("Z");
        assertThat(Layout.letters(26)).isEqualTo("AA");
        assertThat(Layout.letters(53)).isEqualTo("BB");
    }

    @Test
    void a_block_names_the_seats_within_it() {
        Layout layout = new Layout(List.of("oo", "oo"), Side.TOP, List.of(new Block("Khối A", 0, 0, 1, 0)));

        assertThat(seat(layout, "B1").block()).isEqualTo("Khối A");
        assertThat(seat(layout, "B2").block()).isNull();
    }

    @Test
    void everything_that_is_wrong_with_a_drawing_is_said() {
        Layout wrong = new Layout(
                List.of("oo", "o?", "o"),
                Side.TOP,
                List.of(new Block("A", 0, 0, 1, 1), new Block("B", 1, 1, 2, 1), new Block("C", 2, 0, 3, 0)));

        assertThatThrownBy(wrong::requireDrawn)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidInput.FieldError::path)
                                .containsExactly("rows[1]", "rows[2]", "blocks[1]", "blocks[2]"));
    }

    @Test
    void a_hall_has_seats_and_ends() {
        assertThatThrownBy(() -> layout(Side.TOP, "==").requireDrawn()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> layout(Side.TOP).requireDrawn()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> layout(Side.TOP, "o".repeat(81)).requireDrawn())
                .isInstanceOf(InvalidInput.class);
        List<String> tooMany = Collections.nCopies(26, "o".repeat(80));
        assertThatThrownBy(() -> new Layout(tooMany, Side.TOP, List.of()).requireDrawn())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_largest_hall_can_be_drawn() {
        assertThat(layout(Side.TOP, "o" + "=".repeat(79)).requireDrawn().seats())
                .hasSize(1);
        assertThat(new Layout(Collections.nCopies(80, "o"), Side.TOP, List.of())
                        .requireDrawn()
                        .seats())
                .hasSize(80);
        assertThatThrownBy(() -> new Layout(Collections.nCopies(81, "o"), Side.TOP, List.of()).requireDrawn())
                .isInstanceOf(InvalidInput.class);
        assertThat(new Layout(Collections.nCopies(25, "o".repeat(80)), Side.TOP, List.of())
                        .requireDrawn()
                        .seats())
                .hasSize(Layout.MOST_SEATS);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,1,2,true",
        "1,2,1,2,true",
        "0,0,2,2,false",
        "0,0,1,3,false",
        "-1,0,1,2,false",
        "0,-1,1,2,false",
        "1,0,0,2,false",
        "0,2,1,1,false",
    })
    void a_block_lies_within_the_drawing(int top, int left, int bottom, int right, boolean fits) {
        assertThat(new Block("A", top, left, bottom, right).fitsInto(2, 3)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"2,2,3,3,true", "3,2,4,3,false", "2,3,3,4,false", "0,0,1,1,true", "0,0,0,5,false", "0,0,5,0,false"})
    void blocks_overlap_where_they_share_a_cell(int top, int left, int bottom, int right, boolean overlap) {
        Block block = new Block("A", 1, 1, 2, 2);
        Block other = new Block("B", top, left, bottom, right);

        assertThat(block.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(block)).isEqualTo(overlap);
    }
}
