package vn.vinhdanh.program.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.conference.Programme.TimedItem;
import vn.vinhdanh.program.domain.plan.Warning;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class ProgrammeTest {

    @Test
    void items_follow_each_other_from_the_start() {
        Programme programme = Programme.of(Plans.trungKhanhWithFixedDate());

        assertThat(programme.items())
                .extracting(item -> item.item().code(), TimedItem::starts, TimedItem::ends)
                .startsWith(
                        tuple("van-nghe", LocalTime.of(7, 30), LocalTime.of(7, 55)),
                        tuple("khai-mac", LocalTime.of(7, 55), LocalTime.of(8, 10)));
        assertThat(programme.minutes()).isEqualTo(220);
        assertThat(programme.items().getLast().ends()).isEqualTo(LocalTime.of(11, 10));
        assertThat(programme.warnings()).isEmpty();
    }

    @Test
    void items_have_offsets_but_no_times_while_the_date_is_open() {
        Programme programme = Programme.of(Plans.imported(PlanText.trungKhanh()));

        assertThat(programme.items().get(2).offset()).isEqualTo(40);
        assertThat(programme.items())
                .allSatisfy(item -> assertThat(item.starts()).isNull());
    }

    @Test
    void items_after_an_item_of_open_length_have_no_times() {
        Programme programme = Programme.of(Plans.imported(
                PlanText.trungKhanh().onDay("2025-08-28", "07:30").with(", sample: {minutes: 30}", "")));

        TimedItem report = programme.items().get(2);
        assertThat(report.starts()).isEqualTo(LocalTime.of(8, 10));
        assertThat(report.ends()).isNull();
        assertThat(programme.items().get(3).starts()).isNull();
        assertThat(programme.warnings()).extracting(Warning::path).containsExactly("agenda[2].minutes");
    }

    @Test
    void an_agenda_longer_than_the_conference_causes_a_warning() {
        Programme programme = Programme.of(Plans.imported(PlanText.trungKhanh()
                .onDay("2025-08-28", "07:30")
                .with("sample: {minutes: 60}", "sample: {minutes: 90}")));

        assertThat(programme.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.path()).isEqualTo("agenda");
            assertThat(warning.vietnamese()).contains("250 phút", "240 phút");
        });
    }

    @Test
    void items_after_midnight_have_no_times() {
        Programme programme = Programme.of(Plans.imported(PlanText.trungKhanh()
                .onDay("2025-08-28", "19:00")
                .with("sample: {minutes: 60}", "sample: {minutes: 1440}")));

        assertThat(programme.items().getLast().starts()).isNull();
        assertThat(programme.warnings()).hasSize(1);
    }

    @Test
    void tasks_are_due_the_given_number_of_days_before_the_conference() {
        assertThat(DueTask.of(Plans.trungKhanhWithFixedDate())).hasSize(22).satisfies(tasks -> {
            assertThat(tasks.get(0).dueDate()).isEqualTo(LocalDate.of(2025, 8, 13));
            assertThat(tasks.get(5).dueDate()).isEqualTo(LocalDate.of(2025, 8, 28));
            assertThat(tasks.get(16).dueDate()).isEqualTo(LocalDate.of(2025, 8, 31));
            assertThat(tasks.get(16).number()).isEqualTo(17);
        });
        assertThat(DueTask.of(Plans.imported(PlanText.trungKhanh())))
                .allSatisfy(task -> assertThat(task.dueDate()).isNull());
    }

    @Test
    void samples_and_a_date_outside_the_window_cause_warnings() {
        Conference late = Plans.trungKhanhWithFixedDate()
                .reschedule(LocalDate.of(2025, 9, 2), LocalTime.of(7, 30), Plans.BEFORE)
                .state();

        assertThat(Warnings.of(late))
                .extracting(Warning::path)
                .containsExactly("schedule.date", "delegateGroups", "agenda", "tasks");
        assertThat(Warnings.of(late).getFirst().vietnamese()).contains("02/09/2025", "21/08/2025", "31/08/2025");
        assertThat(Warnings.of(Plans.imported(PlanText.damThuy())))
                .extracting(Warning::path)
                .as("a plan as short as can be names no emulation movement")
                .containsExactly("movements");
    }
}
