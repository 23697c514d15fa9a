package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.InvalidInput;

class ContactTest {

    @Test
    void without_a_channel_an_address_means_e_mail_and_none_means_print() {
        assertThat(Contact.of(null, "mai@trungkhanh.example", null).channel()).isEqualTo(Channel.EMAIL);
        assertThat(Contact.of(null, " ", "0912 345-678")).isEqualTo(new Contact(Channel.PRINT, null, "0912345678"));
    }

    @Test
    void every_fault_is_said_at_once() {
        assertThatThrownBy(() -> Contact.of(Channel.EMAIL, null, "không có"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.FieldError::path)
                                .containsExactly("phone", "email"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mai",
                "mai@",
                "@a.vn",
                "mai@a",
                "mai@a..vn",
                "mai@-a.vn",
                "a b@a.vn",
                "a\n@a.vn",
                "mãi@a.vn",
                "a@a.vn,b@b.vn",
                "<a@a.vn>"
            })
    void what_is_no_address_is_refused(String email) {
        assertThatThrownBy(() -> Contact.of(null, email, null)).isInstanceOf(InvalidInput.class);
    }
}
