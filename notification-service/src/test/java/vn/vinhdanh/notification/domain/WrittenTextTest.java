package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.notification.fixtures.Guests;

class WrittenTextTest {

    private static final String LINK = "https://vinh-danh.example/api/answers/x";

    @Test
    void variables_are_filled_in_and_paragraphs_parted_by_empty_lines() {
        WrittenText written = WrittenText.of(
                new LetterText("{hoi-nghi}: {xung-ho}", "Kính gửi {xung-ho}\n  \n\n{hoi-nghi}\nlà {khac}"),
                Map.of(Variable.CONFERENCE, "Hội nghị $1", Variable.YOU, "Bà {hoi-nghi}"));

        assertThat(written.subject()).isEqualTo("Hội nghị $1: Bà {hoi-nghi}");
        assertThat(written.paragraphs()).containsExactly("Kính gửi Bà {hoi-nghi}", "Hội nghị $1\nlà {khac}");
    }

    @Test
    void a_paragraph_without_its_value_is_left_out() {
        LetterText text = new LetterText("x", "Trước\n\nLý do: {ly-do}\n\nSau");

        assertThat(WrittenText.of(text, Map.of()).paragraphs()).containsExactly("Trước", "Sau");
        assertThat(WrittenText.of(text, Map.of(Variable.REASON, "mưa")).paragraphs())
                .containsExactly("Trước", "Lý do: mưa", "Sau");
    }

    @Test
    void a_letter_states_its_facts_in_both_languages() {
        Map<Variable, String> facts = LetterFacts.of(Guests.teacher(), Language.VI, LINK);

        assertThat(facts)
                .containsEntry(Variable.RECIPIENT, "Ông/Bà Hoàng Văn Đức – Giáo viên Trường Tiểu học Trùng Khánh")
                .containsEntry(Variable.YOU, "Ông/Bà")
                .containsEntry(Variable.TIME, "07:30 – 11:30, thứ Năm, ngày 28/08/2025")
                .containsEntry(Variable.PLACE, "Hội trường tầng 2, Uỷ ban nhân dân xã Trùng Khánh")
                .containsEntry(Variable.LINK, LINK)
                .containsEntry(Variable.ISSUER, "Ủy ban nhân dân xã Trùng Khánh")
                .doesNotContainKey(Variable.REASON);
        assertThat(LetterFacts.of(Guests.teacher(), Language.EN, LINK))
                .containsEntry(Variable.TIME, "Thursday, 28 August 2025, 07:30 – 11:30 (UTC+7)");
    }

    @Test
    void a_notice_states_why_if_there_is_something_to_tell() {
        assertThat(LetterFacts.of(notice(Withdrawal.ofConference("Mưa lũ")), Language.VI, LINK))
                .containsEntry(Variable.REASON, "Mưa lũ");
        assertThat(LetterFacts.of(notice(Withdrawal.ofDelegate()), Language.VI, LINK))
                .doesNotContainKey(Variable.REASON);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-25, thứ Hai",
        "2025-08-26, thứ Ba",
        "2025-08-27, thứ Tư",
        "2025-08-28, thứ Năm",
        "2025-08-29, thứ Sáu",
        "2025-08-30, thứ Bảy",
        "2025-08-31, Chủ nhật"
    })
    void a_day_has_its_name_and_the_seat_its_place(LocalDate date, String day) {
        Invitation invitation = new Invitation(
                "Hoàng Văn Đức",
                null,
                "Các trường học",
                "Hội nghị",
                date,
                LocalTime.of(7, 30),
                null,
                new Invitation.Venue("Hội trường", null),
                Guests.invitation("x").signature(),
                Salutation.MR,
                "A5");
        Message letter = Issuing.invite(
                        Guests.TEACHER, 1, Channel.PRINT, null, invitation, Guests.INVITED, Guests.TRACE)
                .state();

        assertThat(LetterFacts.of(letter, Language.VI, LINK))
                .containsEntry(Variable.TIME, "07:30, " + day + ", ngày " + day(date))
                .containsEntry(Variable.RECIPIENT, "Ông Hoàng Văn Đức – Các trường học")
                .containsEntry(Variable.PLACE, "Hội trường – ghế A5");
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "/08/2025";
    }

    private static Message notice(Withdrawal why) {
        return Issuing.takeBack(Guests.teacher(), why, Guests.INVITED, Guests.TRACE);
    }
}
