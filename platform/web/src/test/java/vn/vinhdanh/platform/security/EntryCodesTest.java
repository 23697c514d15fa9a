package vn.vinhdanh.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryCodesTest {

    private static final String OLD = "1:an-old-key-that-is-long-enough-for-it";
    private static final String NEW = "2:a-new-key-that-is-long-enough-for-it";
    private static final String DELEGATE = "caa45c18-e286-5531-93d4-40a636aad071";

    @Test
    void a_code_is_short_and_has_no_letters_that_are_mistaken() {
        assertThat(codes(OLD).of(DELEGATE)).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void two_services_with_one_key_derive_the_same_code() {
        assertThat(codes(OLD).of(DELEGATE)).isEqualTo(codes(OLD).of(DELEGATE));
        assertThat(codes(OLD).of(DELEGATE)).isNotEqualTo(codes(NEW).of(DELEGATE));
    }

    @Test
    void a_code_that_was_printed_before_a_new_key_still_opens() {
        EntryCodes both = codes(NEW + "," + OLD);

        assertThat(both.allOf(DELEGATE))
                .containsExactly(codes(NEW).of(DELEGATE), codes(OLD).of(DELEGATE));
        assertThat(both.of(DELEGATE)).isEqualTo(codes(NEW).of(DELEGATE));
    }

    @Test
    void a_conference_of_two_thousand_has_no_code_twice() {
        Set<String> all = new HashSet<>();
        for (int number = 0; number < 2000; number++) {
            all.add(codes(OLD).of(new UUID(0, number).toString()));
        }
        assertThat(all).hasSize(2000);
    }

    private static EntryCodes codes(String keys) {
        return new EntryCodes(new KeyRing("VINHDANH_LINK_KEY", keys));
    }
}
