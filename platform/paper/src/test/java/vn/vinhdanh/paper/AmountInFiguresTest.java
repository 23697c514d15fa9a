package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1.000",
        "710000, 710.000",
        "1410000, 1.410.000",
        "-100, -100",
        "-1000, -1.000",
        "9223372036854775807, 9.223.372.036.854.775.807",
        "-9223372036854775808, -9.223.372.036.854.775.808"
    })
    void figures_are_separated_by_points_in_groups_of_three(long number, String text) {
        assertThat(AmountInFigures.grouped(number)).isEqualTo(text);
        assertThat(AmountInFigures.vietnamese(number)).isEqualTo(text + "\u00a0đ");
    }
}
