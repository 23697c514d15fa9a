package vn.vinhdanh.program.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.program.domain.report.Passage.Entries;
import vn.vinhdanh.program.domain.report.Passage.Grid;
import vn.vinhdanh.program.domain.report.Passage.Heading;
import vn.vinhdanh.program.domain.report.Passage.Words;

class ReportTextTest {

    private static final ReportText WHOLE = new ReportText(List.of(
            new Heading(1, "Kết quả"),
            new Words(List.of(new Run("Đã tặng ", false, false), new Run("46", true, false))),
            new Entries(true, List.of(List.of(new Run("Cá nhân", false, true)))),
            new Grid(List.of(List.of("Hình thức", "Số"), List.of("Giấy khen", "46")))));

    @Test
    void all_that_it_says_counts() {
        assertThat(WHOLE.length()).isEqualTo(7 + 8 + 2 + 7 + 9 + 2 + 9 + 2);
        assertThat(WHOLE.isBlank()).isFalse();
        WHOLE.requireFits();
    }

    @Test
    void a_text_of_empty_passages_says_nothing() {
        assertThat(ReportText.NONE.isBlank()).isTrue();
        assertThat(new ReportText(List.of(
                                new Words(List.of()),
                                new Heading(1, " "),
                                new Entries(false, List.of(List.of())),
                                new Grid(List.of(List.of("", " ")))))
                        .isBlank())
                .isTrue();
        assertThat(new ReportText(List.of(new Grid(List.of(List.of("", "1"))))).isBlank())
                .isFalse();
    }

    @Test
    void it_fits_up_to_each_bound_and_not_beyond() {
        assertThat(faults(words("x".repeat(40_000)))).isEmpty();
        assertThat(faults(words("x".repeat(40_001)))).containsExactly("passages");
        assertThat(faults(Collections.nCopies(400, new Words(List.of())).toArray(Passage[]::new)))
                .isEmpty();
        assertThat(faults(Collections.nCopies(401, new Words(List.of())).toArray(Passage[]::new)))
                .containsExactly("passages");
        assertThat(faults(words("a"), new Heading(2, "x".repeat(300)))).isEmpty();
        assertThat(faults(words("a"), new Heading(2, "x".repeat(301)))).containsExactly("passages[1].text");
        assertThat(faults(new Heading(0, "a"), new Heading(3, "b")))
                .containsExactly("passages[0].level", "passages[1].level");
        assertThat(faults(new Entries(false, Collections.nCopies(100, List.of()))))
                .isEmpty();
        assertThat(faults(new Entries(false, Collections.nCopies(101, List.of()))))
                .containsExactly("passages[0].entries");
    }

    @Test
    void a_table_is_a_grid_of_bounded_size() {
        assertThat(faults(grid(100, 8, 1))).isEmpty();
        assertThat(faults(grid(1, 1, 80))).isEmpty();
        assertThat(faults(grid(101, 8, 1))).containsExactly("passages[0].rows");
        assertThat(faults(grid(2, 9, 1))).containsExactly("passages[0].rows");
        assertThat(faults(grid(1, 1, 81))).containsExactly("passages[0].rows[0]");
        assertThat(faults(new Grid(List.of()))).containsExactly("passages[0].rows");
        assertThat(faults(new Grid(List.of(List.of("a"), List.of("a", "b"))))).containsExactly("passages[0].rows");
        assertThat(faults(new Grid(List.of(List.of("a"), List.of("x".repeat(500))))))
                .isEmpty();
    }

    private static Grid grid(int rows, int columns, int letters) {
        return new Grid(Collections.nCopies(rows, Collections.nCopies(columns, "x".repeat(rows > 9 ? 1 : letters))));
    }

    private static Words words(String text) {
        return new Words(List.of(new Run(text, false, false)));
    }

    private static List<String> faults(Passage... passages) {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> new ReportText(List.of(passages)).requireFits());
        return refused == null
                ? List.of()
                : refused.faults().stream().map(FieldError::path).toList();
    }
}
