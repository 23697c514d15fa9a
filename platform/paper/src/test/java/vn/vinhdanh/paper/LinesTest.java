package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests where lines may break, and where a break is preferred. */
class LinesTest {

    private static final int SHEET = TableLayout.TEXT_WIDTH;

    @Test
    void a_title_breaks_after_a_comma_instead_of_inside_a_phrase() {
        assertThat(BalancedLines.of("DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN", SHEET, 14))
                .containsExactly("DANH SÁCH TẬP THỂ, CÁ NHÂN,", "HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN");
    }

    @Test
    void a_title_breaks_before_the_first_word_of_a_phrase() {
        assertThat(BalancedLines.of(
                        "Về việc đề nghị Chủ tịch Ủy ban nhân dân xã tặng Giấy khen cho các tập thể, cá nhân có thành"
                                + " tích xuất sắc",
                        SHEET,
                        14))
                .containsExactly(
                        "Về việc đề nghị Chủ tịch Ủy ban nhân dân xã tặng Giấy khen",
                        "cho các tập thể, cá nhân có thành tích xuất sắc");
    }

    @Test
    void a_title_does_not_break_inside_a_date_or_a_name() {
        assertThat(BalancedLines.of(
                        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã"
                                + " Trùng Khánh)",
                        SHEET,
                        14))
                .containsExactly(
                        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2026",
                        "của Chủ tịch Ủy ban nhân dân xã Trùng Khánh)");
    }

    @Test
    void a_short_title_stays_on_one_line() {
        assertThat(BalancedLines.of("Về việc tặng Giấy khen", SHEET, 14)).containsExactly("Về việc tặng Giấy khen");
        assertThat(BalancedLines.of("", SHEET, 14)).containsExactly("");
    }

    @Test
    void no_word_is_lost_from_a_title_of_any_length() {
        for (int words = 1; words < 400; words += 7) {
            String title = "Về việc tặng Giấy khen năm 2025 - ".repeat(words).strip();
            List<String> lines = BalancedLines.of(title, SHEET, 14);
            assertThat(String.join(" ", lines)).isEqualTo(title);
            assertThat(lines)
                    .allSatisfy(line ->
                            assertThat(Typeface.loaded().width(line) * 14 / 100).isLessThanOrEqualTo(SHEET));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tại Tờ trình số 12/TTr-VHXH ngày 29 tháng 12 năm 2025 | tại Tờ trình số_12/TTr-VHXH ngày_29 tháng_12 năm_2025
            tại Điều 1 và khoản 2 Điều 3                          | tại Điều_1 và khoản_2 Điều_3
            trong năm học 2025                                    | trong năm học 2025
            tổng số tiền, hàng tháng 3 lần                        | tổng số tiền, hàng tháng_3 lần
            ngắn quá thì thôi                                     | ngắn quá thì thôi
            Ông Y Bhăm Niê và bà H' Wĭng Ayŭn                     | Ông Y_Bhăm Niê và bà H'_Wĭng Ayŭn
            Trạm Y tế xã                                          | Trạm Y tế xã
            """)
    void a_number_stays_with_its_word(String text, String bound) {
        assertThat(NoBreakSpaces.in(text).replace('\u00a0', '_')).isEqualTo(bound);
    }

    @Test
    void the_last_two_words_of_a_long_paragraph_stay_together() {
        assertThat(NoBreakSpaces.in(
                        "Các tập thể, cá nhân có tên tại danh sách chịu trách nhiệm thi hành Quyết định này./."))
                .endsWith("Quyết định\u00a0này./.");
    }

    @Test
    void the_last_two_words_of_a_cell_stay_together_if_the_column_has_room() {
        assertThat(NoBreakSpaces.inCell("Lục Thị Nguyệt Ánh", 1000)).isEqualTo("Lục Thị Nguyệt\u00a0Ánh");
        assertThat(NoBreakSpaces.inCell("Lục Thị Nguyệt Ánh", 500)).isEqualTo("Lục Thị Nguyệt Ánh");
        assertThat(NoBreakSpaces.inCell("Bế Quân", 1000)).isEqualTo("Bế Quân");
        assertThat(NoBreakSpaces.inCell("Ông Y Bhăm Niê", 500)).isEqualTo("Ông Y\u00a0Bhăm Niê");
    }

    @Test
    void lines_break_only_after_spaces_and_inside_very_long_words() {
        SpaceLineBreaker breaker = new SpaceLineBreaker();
        breaker.setText("số 05/QĐ-UBND");
        assertThat(List.of(breaker.next(), breaker.next(), breaker.next())).containsExactly(3, 13, -1);
        breaker.setText("x".repeat(50));
        assertThat(List.of(breaker.next(), breaker.next(), breaker.next(), breaker.next()))
                .containsExactly(24, 48, 50, -1);
    }

    @Test
    void a_narrow_column_is_widened_until_its_words_fit_and_the_others_shrink() {
        Table table = Table.of(Column.centred("STT", 1), Column.text("Họ và tên", 50), Column.number("Tiền", 1))
                .row("1", "Bế Ích Quân", "710.000")
                .total("Tổng cộng", "1.234.567.890")
                .build();
        int[] widths = ColumnWidths.of(table, SHEET);
        assertThat(widths[0]).isGreaterThan(Typeface.loaded().width("STT") * 12 / 100);
        assertThat(widths[2]).isGreaterThan(Typeface.loaded().width("1.234.567.890") * 12 / 100);
        assertThat(Arrays.stream(widths).sum()).isBetween(SHEET - 3, SHEET);
    }

    @Test
    void columns_that_can_not_all_fit_keep_their_shares() {
        Column wide = Column.number("1.234.567.890.123.456", 1);
        Table table = Table.of(wide, wide, wide, wide, wide, wide).build();
        assertThat(ColumnWidths.of(table, SHEET)).containsOnly(SHEET / 6);
    }
}
