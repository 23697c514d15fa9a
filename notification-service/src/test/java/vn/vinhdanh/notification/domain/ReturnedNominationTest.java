package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.MessageRules.AnOfficerIsToldByMailAlone;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.Officers;

class ReturnedNominationTest {

    private static final LocalDate DUE = LocalDate.of(2025, 8, 14);

    @Test
    void its_code_is_the_end_of_its_id_and_a_reason_is_one_line() {
        ReturnedNomination returned = Officers.letter(DUE).edition().returned();

        assertThat(returned).isNotNull();
        assertThat(returned.code()).isEqualTo("D1E6A001");
        assertThat(returned.reason()).isEqualTo("Bổ sung Bcc: ai@do.example");
        assertThat(returned.letter()).isEqualTo(Officers.LETTER);
        assertThat(ReturnedNomination.letterOf(Officers.NOMINATION, Officers.RETURNED.plusSeconds(1)))
                .isNotEqualTo(Officers.LETTER);
    }

    @Test
    void the_letter_says_why_and_by_when_in_both_languages() {
        assertThat(written(DUE, Language.VI).subject()).isEqualTo("[Trả lại] Hồ sơ đề nghị khen thưởng D1E6A001");
        assertThat(written(DUE, Language.VI).paragraphs())
                .contains(
                        "Lý do: Bổ sung Bcc: ai@do.example",
                        "Kính gửi: Ông/Bà Nguyễn Thị Mẫu Học (mẫu) – Các trường học")
                .anyMatch(paragraph -> paragraph.startsWith("Xin trình lại chậm nhất ngày 14/08/2025;"))
                .endsWith("https://vinh-danh.example/1");
        assertThat(written(DUE, Language.EN).paragraphs())
                .contains("Please submit it again by Thursday, 14 August 2025; after that day it counts as late.");
    }

    @Test
    void where_there_is_no_day_the_letter_names_none() {
        assertThat(written(null, Language.VI).paragraphs()).hasSize(6).noneMatch(text -> text.contains("chậm nhất"));
    }

    @Test
    void it_has_no_time_at_which_it_would_be_too_late_or_untrue() {
        Message letter = Officers.letter(null);

        assertThat(letter.isTooLateAt(Officers.RETURNED.plus(Duration.ofDays(400))))
                .isFalse();
        assertThat(new Recalls.Moved(3, DUE, LocalTime.of(7, 30), LocalTime.of(11, 30)).outdates(letter))
                .isFalse();
        assertThat(letter.purpose()).isEqualTo(Purpose.RETURNED);
        assertThat(letter.invitedAt()).isEqualTo(Officers.RETURNED);
    }

    @Test
    void it_is_told_by_mail_alone_and_no_other_service_waits_for_it() {
        Message letter = Officers.letter(null);
        Outcome<Message, MessageEvent> failed =
                letter.rejected(1, FailureReason.ADDRESS_REFUSED, "550", Officers.RETURNED);

        assertThat(letter.purpose().channels()).containsExactly(Channel.EMAIL);
        assertThat(EnumSet.allOf(Purpose.class))
                .as("all that is not about an officer's work goes out on paper too")
                .allSatisfy(purpose ->
                        assertThat(purpose.channels().contains(Channel.PRINT)).isNotEqualTo(purpose.isToOfficers()));
        assertThat(failed.events()).isEmpty();
        assertThatThrownBy(() -> Resolving.turnToPaper(failed.state(), Officers.RETURNED))
                .isInstanceOf(AnOfficerIsToldByMailAlone.class);
        assertThatThrownBy(() -> Resolving.print(failed.state(), Officers.RETURNED))
                .isInstanceOf(AnOfficerIsToldByMailAlone.class);
        assertThat(Resolving.sendAgain(failed.state(), null, Officers.RETURNED)
                        .state()
                        .waits())
                .isTrue();
    }

    @Test
    void it_is_held_erased_and_tried_as_other_letters_are() {
        Message letter = Officers.letter(DUE);
        Message erased = ErasedMessage.of(letter, Officers.RETURNED).state();

        assertThat(Holding.hold(letter).state().delivery()).isInstanceOf(Delivery.Held.class);
        assertThat(erased.to()).isNull();
        assertThat(erased.invitation().name()).isEqualTo(ErasedMessage.MARKER);
        assertThat(erased.delivery()).isInstanceOf(Delivery.Withdrawn.class);
        assertThat(Trial.shown(letter).edition()).isEqualTo(letter.edition());
        assertThat(letter.in(letter.edition().writtenWith(new LetterTexts.Versions(2, 1)))
                        .edition()
                        .returned())
                .isEqualTo(letter.edition().returned());
        assertThat(letter.edition().again().returned())
                .isEqualTo(letter.edition().returned());
    }

    @Test
    void an_address_that_is_none_fails_at_once() {
        Message failed = Issuing.tellOfReturn(
                        letterTo(),
                        returned(),
                        "không phải địa chỉ",
                        Officers.letter(null).invitation(),
                        Officers.RETURNED,
                        Guests.TRACE)
                .state();

        assertThat(failed.delivery()).isInstanceOf(Delivery.Failed.class);
    }

    private static Recipient letterTo() {
        return Officers.letter(null).recipient();
    }

    private static ReturnedNomination returned() {
        return new ReturnedNomination(Officers.NOMINATION, Officers.RETURNED, "Bổ sung", null);
    }

    private static WrittenText written(@Nullable LocalDate dueBy, Language language) {
        Map<Variable, String> facts = LetterFacts.of(Officers.letter(dueBy), language, "https://vinh-danh.example/1");
        return WrittenText.of(BuiltInTexts.of(Purpose.RETURNED, language), facts);
    }
}
