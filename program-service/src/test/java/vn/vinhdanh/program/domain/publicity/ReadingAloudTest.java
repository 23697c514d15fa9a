package vn.vinhdanh.program.domain.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.publicity.Reading.Phase;

class ReadingAloudTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''                                  | 0
            Kính mời bà con                     | 4
            Thi đua - Khen thưởng!              | 4
            có 36 tập thể                       | 6
            ngày 28/8/2025                      | 12
            năm 2025-2030                       | 15
            H'Đăm Niê                           | 3
            """, delimiter = '|')
    void syllables_are_words_and_numbers_as_they_are_read(String text, int syllables) {
        assertThat(ReadingTime.syllables(text)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"160, 60", "161, 61", "80, 30", "1, 1", "0, 0", "400, 150"})
    void a_minute_has_a_hundred_and_sixty_syllables(int words, int seconds) {
        assertThat(ReadingTime.seconds("loa ".repeat(words))).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-08-27, 17:00, BEFORE
            2025-08-28, 07:29, BEFORE
            2025-08-28, 07:30, DURING
            2025-08-28, 11:30, DURING
            2025-08-28, 11:31, AFTER
            2025-08-29, 05:30, AFTER
            """)
    void a_time_fits_one_part_of_the_conference(LocalDate day, LocalTime time, Phase right) {
        Schedule schedule = new Schedule(LocalDate.of(2025, 8, 28), LocalTime.of(7, 30), LocalTime.of(11, 30));

        for (Phase phase : Phase.values()) {
            assertThat(new Reading(phase, day, time).fits(schedule)).isEqualTo(phase == right);
            assertThat(new Reading(phase, day, time).fits(null)).isTrue();
        }
    }
}
