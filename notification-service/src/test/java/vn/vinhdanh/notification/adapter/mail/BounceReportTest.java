package vn.vinhdanh.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.fixtures.Reports;

class BounceReportTest {

    private static final String LETTER = "3f1e2d4c-5b6a-5789-8abc-def012345678";
    private static final String OURS = "<" + LETTER + "@vinh-danh.example>";

    @ParameterizedTest
    @CsvSource({
        "5.1.1, BOUNCED_ADDRESS",
        "5.1.10, BOUNCED_ADDRESS",
        "5.2.1, BOUNCED_ADDRESS",
        "5.2.2, BOUNCED_FULL",
        "4.2.2, BOUNCED_FULL",
        "5.7.1, BOUNCED",
        "4.4.7, BOUNCED"
    })
    void the_status_says_why(String status, FailureReason reason) throws Exception {
        assertThat(read(Reports.report(OURS, "failed", status, "550 no such user")))
                .contains(new BounceReport(LETTER, reason, "550 no such user"));
    }

    @Test
    void a_letter_that_was_sent_again_has_a_number_after_its_id() throws Exception {
        assertThat(read(Reports.report("<" + LETTER + ".2@vinh-danh.example>", "failed", "5.1.1", "550")))
                .map(BounceReport::letter)
                .contains(LETTER);
    }

    @Test
    void a_report_of_a_delay_is_no_failure() throws Exception {
        assertThat(read(Reports.report(OURS, "delayed", "4.4.1", "451 later"))).isEmpty();
    }

    @Test
    void an_automatic_reply_is_no_failure() throws Exception {
        assertThat(read(Reports.outOfOffice(OURS))).isEmpty();
    }

    @Test
    void the_mail_of_another_sender_is_not_ours() throws Exception {
        assertThat(read(Reports.report("<" + LETTER + "@khac.example>", "failed", "5.1.1", "550")))
                .isEmpty();
        assertThat(read(Reports.report("<thu-thuong@vinh-danh.example>", "failed", "5.1.1", "550")))
                .isEmpty();
    }

    private static Optional<BounceReport> read(MimeMessage mail) throws Exception {
        return BounceReport.of(mail, "vinh-danh.example");
    }
}
