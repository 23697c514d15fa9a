package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 05/01/2026, ngày 05 tháng 01 năm 2026, thứ Hai",
        "2026-02-10, 10/02/2026, ngày 10 tháng 02 năm 2026, thứ Ba",
        "2026-03-04, 04/03/2026, ngày 04 tháng 3 năm 2026, thứ Tư",
        "2026-09-10, 10/09/2026, ngày 10 tháng 9 năm 2026, thứ Năm",
        "2026-10-02, 02/10/2026, ngày 02 tháng 10 năm 2026, thứ Sáu",
        "2026-08-29, 29/08/2026, ngày 29 tháng 8 năm 2026, thứ Bảy",
        "2026-11-22, 22/11/2026, ngày 22 tháng 11 năm 2026, Chủ nhật"
    })
    void dates_are_written_as_the_decree_requires(LocalDate date, String numeric, String written, String weekday) {
        assertThat(VietnameseDates.numeric(date)).isEqualTo(numeric);
        assertThat(VietnameseDates.written(date)).isEqualTo(written);
        assertThat(VietnameseDates.weekday(date)).isEqualTo(weekday);
    }

    @Test
    void an_appointment_has_time_weekday_and_date() {
        assertThat(VietnameseDates.appointment(LocalDateTime.of(2026, 8, 29, 7, 5)))
                .isEqualTo("07 giờ 05 phút, thứ Bảy, ngày 29 tháng 8 năm 2026");
    }
}
