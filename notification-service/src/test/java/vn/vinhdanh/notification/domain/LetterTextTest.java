package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

class LetterTextTest {

    private static final String BODY = "Mời {nguoi-nhan} dự {hoi-nghi} lúc {thoi-gian} tại {dia-diem}: {duong-dan}";

    @Test
    void a_text_is_kept_without_its_outer_spaces_and_with_one_kind_of_line_ends() {
        LetterText text = LetterText.checked(
                Purpose.INVITATION, Language.VI, "  Mời\r\ndự ", "\n\n" + BODY + "\r\n\r\nTrân trọng \n");

        assertThat(text.subject()).isEqualTo("Mời dự");
        assertThat(text.body()).isEqualTo(BODY + "\n\nTrân trọng");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_text_that_comes_with_the_program_is_one_that_may_be_saved(Purpose purpose) {
        for (Language language : Language.values()) {
            LetterText builtIn = BuiltInTexts.of(purpose, language);

            assertThat(LetterText.checked(purpose, language, builtIn.subject(), builtIn.body()))
                    .isEqualTo(builtIn);
        }
    }

    static Stream<Arguments> faults() {
        String known = "{nguoi-nhan}, {xung-ho}, {hoi-nghi}, {thoi-gian}, {dia-diem}, {duong-dan}, {co-quan}";
        return Stream.of(
                Arguments.of(Language.VI, " ", BODY, List.of("subject: Missing.")),
                Arguments.of(Language.VI, "Mời", "\u200b", List.of("body: Missing.")),
                Arguments.of(
                        Language.VI,
                        "Mời",
                        BODY + " {ten}",
                        List.of("body: There is no {ten} here. Known: " + known + ".")),
                Arguments.of(
                        Language.VI,
                        "Mời",
                        BODY + "{ly-do}",
                        List.of("body: There is no {ly-do} here. Known: " + known + ".")),
                Arguments.of(
                        Language.EN,
                        "Come",
                        BODY + "{xung-ho}",
                        List.of("body: There is no {xung-ho} here. Known: " + known.replace(" {xung-ho},", "") + ".")),
                Arguments.of(
                        Language.VI,
                        "Mời {duong-dan}",
                        BODY,
                        List.of("subject: There is no {duong-dan} here. Known: " + known.replace(" {duong-dan},", "")
                                + ".")),
                Arguments.of(
                        Language.VI,
                        "Mời",
                        "{hoi-nghi} {thoi-gian}",
                        List.of("body: Still missing: {dia-diem}, {duong-dan}.")),
                Arguments.of(
                        Language.VI,
                        "Mời {",
                        BODY,
                        List.of("subject: Braces stand around a variable only, as in {hoi-nghi}.")),
                Arguments.of(
                        Language.VI,
                        "M".repeat(201),
                        BODY + " ".repeat(5_000) + ".",
                        List.of(
                                "subject: Too long: at most 200 characters.",
                                "body: Too long: at most 5000 characters.")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_a_letter_could_not_be_written_with_is_refused_with_every_error(
            Language language, String subject, String body, List<String> errors) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> LetterText.checked(Purpose.INVITATION, language, subject, body));

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + ": " + fault.english())
                .containsExactlyElementsOf(errors);
        assertThat(refused.faults()).extracting(FieldError::vietnamese).doesNotContain("");
    }

    @Test
    void the_longest_text_is_taken() {
        String body = BODY + " ".repeat(5_000 - BODY.length() - 1) + ".";

        assertThat(LetterText.checked(Purpose.INVITATION, Language.VI, "M".repeat(200), body)
                        .body())
                .hasSize(5_000);
    }

    @Test
    void who_is_to_do_something_needs_a_link_and_who_is_refused_something_a_reason() {
        assertThat(Stream.of(Purpose.values())
                        .filter(purpose -> purpose.required().contains(Variable.LINK)))
                .containsExactly(
                        Purpose.INVITATION,
                        Purpose.REVISED,
                        Purpose.MOVED,
                        Purpose.REMINDER,
                        Purpose.RETURNED,
                        Purpose.TASK_ASSIGNED,
                        Purpose.TASK_OVERDUE,
                        Purpose.TASK_RETURNED);
        assertThat(Stream.of(Purpose.values())
                        .filter(purpose -> purpose.known(Language.EN).contains(Variable.REASON)))
                .containsExactly(Purpose.CANCELLED, Purpose.WITHDRAWN, Purpose.RETURNED, Purpose.TASK_RETURNED);
        assertThat(Purpose.RETURNED.required()).containsExactly(Variable.LINK, Variable.REASON, Variable.NOMINATION);
        assertThat(Purpose.RETURNED.known(Language.EN)).doesNotContain(Variable.TIME, Variable.PLACE, Variable.YOU);
        assertThat(Purpose.TASK_OVERDUE.required()).containsExactly(Variable.LINK, Variable.TASK);
        assertThat(Purpose.TASK_RETURNED.required()).containsExactly(Variable.LINK, Variable.REASON, Variable.TASK);
        assertThat(Purpose.TASK_ASSIGNED.known(Language.EN))
                .containsExactly(
                        Variable.RECIPIENT,
                        Variable.CONFERENCE,
                        Variable.LINK,
                        Variable.ISSUER,
                        Variable.TASK,
                        Variable.DEADLINE);
        assertThat(Purpose.CANCELLED.required()).containsExactly(Variable.CONFERENCE, Variable.TIME);
        assertThat(Purpose.THANKS.required()).containsExactly(Variable.CONFERENCE);
        assertThat(Stream.of(Purpose.values()).filter(Purpose::followsUp))
                .containsExactly(Purpose.REMINDER, Purpose.THANKS);
    }
}
