package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.platform.json.StateJson;

class ContactTest {

    @Test
    void without_a_channel_an_address_selects_email_and_no_address_selects_print() {
        assertThat(Contact.of(null, "mai@trungkhanh.example", null).channel()).isEqualTo(Channel.EMAIL);
        assertThat(Contact.of(null, " ", "0912 345-678")).isEqualTo(new Contact(Channel.PRINT, null, "0912345678"));
    }

    @Test
    void all_errors_are_reported_at_once() {
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
    void a_text_that_is_not_an_address_is_refused(String email) {
        assertThatThrownBy(() -> Contact.of(null, email, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_address_that_no_mail_server_accepts_is_refused_with_its_field() {
        assertThatThrownBy(() -> Contact.of(Channel.EMAIL, "a..b@example.vn", null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(new InvalidInput.FieldError(
                                        "email", "Địa chỉ thư điện tử không đúng.", "This is not an e-mail address.")));
    }

    @Test
    void an_address_is_kept_in_its_canonical_form() {
        assertThat(Contact.of(null, " Mai@TrungKhanh.Example ", null).email()).isEqualTo("Mai@trungkhanh.example");
    }

    /** The syntax was less strict before. */
    @Test
    void a_contact_that_was_stored_with_a_refused_address_can_still_be_read() {
        String stored = "{\"channel\": \"EMAIL\", \"email\": \"a..b@example.vn\"}";
        assertThat(StateJson.mapper().readValue(stored, Contact.class))
                .isEqualTo(new Contact(Channel.EMAIL, "a..b@example.vn", null));
    }
}
