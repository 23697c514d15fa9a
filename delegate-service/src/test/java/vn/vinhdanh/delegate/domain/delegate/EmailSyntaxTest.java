package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.EmailSyntax;

class EmailSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoang.duc@trungkhanh.example",
                "a@b.vn",
                "ly+moi@xa-trung-khanh.caobang.gov.vn",
                "o'brien@example.com"
            })
    void a_common_address_is_canonical(String address) {
        assertThat(EmailSyntax.canonical(address)).contains(address);
        assertThat(EmailSyntax.isCanonical(address)).isTrue();
    }

    @Test
    void spaces_around_an_address_are_removed_and_the_domain_is_in_lower_case() {
        assertThat(EmailSyntax.canonical("  Duc@TrungKhanh.Example ")).contains("Duc@trungkhanh.example");
        assertThat(EmailSyntax.isCanonical("Duc@TrungKhanh.Example")).isFalse();
    }

    @Test
    void a_domain_with_diacritics_has_an_ascii_form() {
        assertThat(EmailSyntax.canonical("duc@trùngkhánh.vn"))
                .hasValueSatisfying(
                        address -> assertThat(address).startsWith("duc@xn--").endsWith(".vn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "duc",
                "@trungkhanh.example",
                "duc@",
                "duc@localhost",
                "duc@@trungkhanh.example",
                ".duc@trungkhanh.example",
                "duc.@trungkhanh.example",
                "a..b@example.vn",
                "duc@trungkhanh..example",
                "duc@-trungkhanh.example",
                "duc hoang@trungkhanh.example",
                "đức@trungkhanh.example",
                "\"duc\"@trungkhanh.example",
                "duc@trungkhanh.example, mai@trungkhanh.example",
                "duc@trungkhanh.example\r\nBcc: mai@trungkhanh.example",
                "duc@trungkhanh.example\u2028x",
                "<duc@trungkhanh.example>",
                "duc@[127.0.0.1]",
                "duc@trungkhanh.example\u0000"
            })
    void a_text_that_is_not_an_address_has_no_canonical_form(String text) {
        assertThat(EmailSyntax.canonical(text)).isEmpty();
        assertThat(EmailSyntax.isCanonical(text)).isFalse();
    }

    @Test
    void an_address_has_at_most_254_characters_and_64_before_the_at_sign() {
        assertThat(EmailSyntax.canonical("d".repeat(64) + "@trungkhanh.example"))
                .isPresent();
        assertThat(EmailSyntax.canonical("d".repeat(65) + "@trungkhanh.example"))
                .isEmpty();
        assertThat(EmailSyntax.canonical("duc@" + "trungkhanh.".repeat(30) + "example"))
                .isEmpty();
        assertThat(EmailSyntax.canonical("d".repeat(1_000_000))).isEmpty();
    }
}
