package vn.vinhdanh.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;

class FailureReasonsTest {

    private static final class AnAwardIsGivenOnce extends RuleViolation {

        AnAwardIsGivenOnce() {
            super("Đã khen thưởng rồi.", "The award was given already.");
        }
    }

    @Test
    void a_rule_has_its_sentence_in_both_languages() {
        String reason = FailureReasons.of(new AnAwardIsGivenOnce());

        assertThat(FailureReasons.summary(reason)).isEqualTo("AnAwardIsGivenOnce: The award was given already.");
        assertThat(FailureReasons.english(reason)).isEqualTo("The award was given already.");
        assertThat(FailureReasons.vietnamese(reason)).isEqualTo("Đã khen thưởng rồi.");
    }

    @Test
    void a_foreign_exception_has_only_its_type_because_its_message_may_quote_the_event() {
        String reason = FailureReasons.of(new IllegalStateException("Nông Thị Hoa"));

        assertThat(reason).isEqualTo("IllegalStateException");
        assertThat(FailureReasons.english(reason)).contains("IllegalStateException", "log");
        assertThat(FailureReasons.vietnamese(reason)).contains("IllegalStateException", "nhật ký");
    }

    @Test
    void a_malformed_event_and_a_missing_aggregate_are_explained() {
        String malformed = FailureReasons.of(new MalformedEvent("the value is not JSON"));
        String missing = FailureReasons.of(new NotFound("fund"));

        assertThat(FailureReasons.english(malformed)).contains("malformed", "the value is not JSON");
        assertThat(FailureReasons.vietnamese(malformed)).contains("sai định dạng", "the value is not JSON");
        assertThat(FailureReasons.english(missing)).contains("no such fund");
        assertThat(FailureReasons.vietnamese(missing)).contains("\"fund\"");
    }

    @Test
    void a_reason_of_an_earlier_version_has_no_type() {
        assertThat(FailureReasons.english("the value is not JSON")).isEqualTo("the value is not JSON");
        assertThat(FailureReasons.vietnamese("the value is not JSON"))
                .isEqualTo("Không xử lý được sự kiện: the value is not JSON.");
    }
}
