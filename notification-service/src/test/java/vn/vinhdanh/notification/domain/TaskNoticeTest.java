package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.fixtures.Officers;

class TaskNoticeTest {

    private static final LocalDate DUE = LocalDate.of(2025, 8, 27);

    @Test
    void the_letter_says_what_is_to_be_done_and_by_when_in_both_languages() {
        WrittenText vietnamese = written(Purpose.TASK_ASSIGNED, DUE, Language.VI);

        assertThat(vietnamese.subject()).isEqualTo("[Nhiệm vụ] Hội nghị Tuyên dương (mẫu)");
        assertThat(vietnamese.paragraphs())
                .contains(
                        "Kính gửi: Ông/Bà Nông Văn Mẫu (mẫu) – Văn phòng HĐND và UBND xã",
                        "Nhiệm vụ: Chuẩn bị Bcc: ai@do.example",
                        "Hạn hoàn thành: 27/08/2025")
                .endsWith("https://vinh-danh.example/1");
        assertThat(written(Purpose.TASK_ASSIGNED, DUE, Language.EN).paragraphs())
                .contains("To be done by Wednesday, 27 August 2025");
    }

    @Test
    void a_letter_about_an_overdue_task_says_so() {
        assertThat(written(Purpose.TASK_OVERDUE, DUE, Language.VI).subject())
                .isEqualTo("[Quá hạn] Hội nghị Tuyên dương (mẫu)");
        assertThat(written(Purpose.TASK_OVERDUE, DUE, Language.VI).paragraphs())
                .contains("Hạn hoàn thành đã qua: 27/08/2025");
        assertThat(written(Purpose.TASK_OVERDUE, DUE, Language.EN).paragraphs())
                .contains("Its last day was Wednesday, 27 August 2025");
    }

    @Test
    void a_letter_about_a_task_that_was_sent_back_says_why_on_one_line() {
        assertThat(written(Purpose.TASK_RETURNED, DUE, Language.VI).subject())
                .isEqualTo("[Làm tiếp] Hội nghị Tuyên dương (mẫu)");
        assertThat(written(Purpose.TASK_RETURNED, DUE, Language.VI).paragraphs())
                .contains("Lý do: Thiếu loa Bcc: ai@do.example", "Hạn hoàn thành: 27/08/2025")
                .endsWith("https://vinh-danh.example/1");
        assertThat(written(Purpose.TASK_RETURNED, null, Language.EN).paragraphs())
                .contains("Why: Thiếu loa Bcc: ai@do.example")
                .noneMatch(paragraph -> paragraph.startsWith("To be done by"));
    }

    @Test
    void where_there_is_no_last_day_the_letter_names_none() {
        assertThat(written(Purpose.TASK_ASSIGNED, null, Language.VI).paragraphs())
                .noneMatch(paragraph -> paragraph.startsWith("Hạn"));
    }

    @Test
    void each_letter_about_a_task_has_its_own_id() {
        Message letter = Officers.letterAboutTask(Purpose.TASK_ASSIGNED, DUE);

        assertThat(letter.id()).isEqualTo(Officers.TASK_LETTER);
        assertThat(TaskNotice.letterOf(Officers.TASK, 2)).isNotEqualTo(letter.id());
        assertThat(letter.edition().again().task()).isEqualTo(letter.edition().task());
        assertThat(letter.edition().writtenWith(new LetterTexts.Versions(2, 1)).task())
                .isEqualTo(letter.edition().task());
    }

    @Test
    void neither_the_day_of_the_conference_nor_its_move_makes_it_too_late_or_untrue() {
        Message letter = Officers.letterAboutTask(Purpose.TASK_OVERDUE, DUE);

        assertThat(letter.isTooLateAt(Officers.RETURNED.plus(Duration.ofDays(400))))
                .isFalse();
        assertThat(new Recalls.Moved(3, DUE, LocalTime.of(7, 30), LocalTime.of(11, 30)).outdates(letter))
                .isFalse();
        assertThat(letter.rejected(1, FailureReason.ADDRESS_REFUSED, "550", Officers.RETURNED)
                        .events())
                .as("no other service waits for it")
                .isEmpty();
    }

    private static WrittenText written(Purpose purpose, @Nullable LocalDate due, Language language) {
        Map<Variable, String> facts =
                LetterFacts.of(Officers.letterAboutTask(purpose, due), language, "https://vinh-danh.example/1");
        return WrittenText.of(BuiltInTexts.of(purpose, language), facts);
    }
}
