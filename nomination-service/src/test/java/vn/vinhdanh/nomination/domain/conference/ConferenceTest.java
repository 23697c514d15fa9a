package vn.vinhdanh.nomination.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.nomination.fixtures.Plans;

/** The effect of a plan on nominations. */
class ConferenceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-08-16T16:59:59Z, false
                    2025-08-16T17:00:00Z, true
                    """)
    void a_nomination_is_late_after_the_day_on_which_the_council_has_to_choose(Instant submitted, boolean late) {
        assertThat(Plans.FIRST.late(submitted)).isEqualTo(late);
    }

    @Test
    void no_nomination_is_late_without_a_day_or_a_task() {
        assertThat(Plans.with(null, 12).late(Instant.parse("2030-01-01T00:00:00Z")))
                .isFalse();
        assertThat(Plans.with(Plans.DAY, null).late(Instant.parse("2030-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void an_older_change_of_the_date_changes_nothing() {
        Conference moved = Plans.FIRST.reschedule(LocalDate.of(2025, 8, 30), 2).state();

        assertThat(moved.reschedule(LocalDate.of(2025, 8, 29), 1).state()).isEqualTo(moved);
    }

    @Test
    void a_repeated_plan_keeps_the_changed_date() {
        Conference moved = Plans.FIRST.reschedule(LocalDate.of(2025, 8, 30), 1).state();

        assertThat(moved.replan(Plans.FIRST).state()).isEqualTo(moved);
    }
}
