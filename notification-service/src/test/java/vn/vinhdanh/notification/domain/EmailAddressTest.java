package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoang.duc@trungkhanh.example",
                "a@b.vn",
                "ly+moi@xa-trung-khanh.caobang.gov.vn",
                "o'brien@example.com"
            })
    void common_addresses_are_accepted(String typed) {
        assertThat(EmailAddress.of(typed)).map(EmailAddress::value).contains(typed);
    }

    @Test
    void surrounding_spaces_are_removed_and_the_domain_is_lower_case() {
        assertThat(EmailAddress.of("  Duc@TrungKhanh.Example "))
                .map(EmailAddress::value)
                .contains("Duc@trungkhanh.example");
    }

    @Test
    void a_domain_with_diacritics_is_kept_in_its_ascii_form() {
        assertThat(EmailAddress.of("duc@trùngkhánh.vn"))
                .map(EmailAddress::value)
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("duc@xn--").endsWith(".vn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duc",
                "@trungkhanh.example",
                "duc@",
                "duc@localhost",
                "duc@@trungkhanh.example",
                "duc.@trungkhanh.example",
                "duc@trungkhanh..example",
                "duc@-trungkhanh.example",
                "duc hoang@trungkhanh.example",
                "đức@trungkhanh.example",
                "\"duc\"@trungkhanh.example",
                "duc@trungkhanh.example, mai@trungkhanh.example",
                "duc@trungkhanh.example\r\nBcc: mai@trungkhanh.example",
                "<duc@trungkhanh.example>",
                "duc@[127.0.0.1]",
                "duc@trungkhanh.example\u0000"
            })
    void an_unusable_address_is_refused(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void an_address_longer_than_the_standard_allows_is_refused() {
        assertThat(EmailAddress.of("d".repeat(65) + "@trungkhanh.example")).isEmpty();
        assertThat(EmailAddress.of("duc@" + "trungkhanh.".repeat(30) + "example"))
                .isEmpty();
        assertThat(EmailAddress.of("d".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hoang.duc@trungkhanh.example, h***@trungkhanh.example",
        "550 5.1.1 <hoang.duc@trungkhanh.example>: unknown, 550 5.1.1 <h***@trungkhanh.example>: unknown",
        "550 no such user, 550 no such user"
    })
    void an_address_is_shown_masked(String text, String masked) {
        assertThat(EmailAddress.masked(text)).isEqualTo(masked);
    }

    @Test
    void a_server_that_sends_a_long_answer_costs_no_time() {
        String hostile = "a".repeat(1_000_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(2), () -> EmailAddress.masked(hostile)))
                .hasSizeLessThanOrEqualTo(1_000);
    }
}
