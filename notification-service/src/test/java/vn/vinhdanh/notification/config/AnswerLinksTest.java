package vn.vinhdanh.notification.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.Officers;
import vn.vinhdanh.platform.security.KeyRing;

class AnswerLinksTest {

    /** The same text is in SignedLinksTest of delegate-service, which reads it. */
    private static final String TOKEN = "AcqkXBjihlUxk9RApjaq0HEAAAABzzOz9lsVm_N82V13sLZ4eQ";

    @Test
    void the_link_of_a_letter_is_the_one_that_delegate_service_reads() {
        assertThat(AnswerLinks.at("https://vinh-danh.example/", new KeyRing("VINHDANH_LINK_KEY", "k".repeat(32)))
                        .apply(Guests.teacher()))
                .isEqualTo("https://vinh-danh.example/api/answers/" + TOKEN);
    }

    @Test
    void an_officer_is_led_to_the_nomination_behind_the_login() {
        assertThat(AnswerLinks.at("https://vinh-danh.example/", new KeyRing("VINHDANH_LINK_KEY", "k".repeat(32)))
                        .apply(Officers.letter(null)))
                .isEqualTo("https://vinh-danh.example/nominations/" + Officers.NOMINATION);
    }

    @Test
    void a_stored_message_has_no_token() {
        assertThat(vn.vinhdanh.platform.json.StateJson.mapper().writeValueAsString(Guests.teacher()))
                .doesNotContain("token", "Token");
    }
}
