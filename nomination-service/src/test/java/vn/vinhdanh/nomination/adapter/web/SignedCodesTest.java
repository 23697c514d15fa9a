package vn.vinhdanh.nomination.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.platform.security.KeyRing;

/** Nobody makes a code, or finds the next one. */
class SignedCodesTest {

    private static final String ID = "0199a8f2-7c1d-7aaa-8b3e-5d9e1f2a3b4c";
    private static final SignedCodes CODES = codes("1:" + "k".repeat(32));

    @Test
    void a_code_is_read_by_who_made_it() {
        assertThat(CODES.read(CODES.of(ID))).contains(ID);
        assertThat(CODES.of(ID)).hasSize(44).matches("[A-Za-z0-9_-]+").isEqualTo(CODES.of(ID));
        assertThat(CODES.address(ID)).isEqualTo("https://vinhdanh.example/verify/" + CODES.of(ID));
    }

    @Test
    void an_old_key_still_reads_and_another_installation_does_not() {
        String code = CODES.of(ID);

        assertThat(codes("2:" + "n".repeat(32) + ",1:" + "k".repeat(32)).read(code))
                .contains(ID);
        assertThat(codes("1:" + "x".repeat(32)).read(code)).isEmpty();
    }

    @Test
    void the_change_of_any_bit_makes_it_nobodys() {
        byte[] code = Base64.getUrlDecoder().decode(CODES.of(ID));
        for (int bit = 0; bit < code.length * 8; bit++) {
            byte[] forged = code.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(CODES.read(Base64.getUrlEncoder().withoutPadding().encodeToString(forged)))
                    .as("bit " + bit)
                    .isEmpty();
        }
    }

    @Test
    void what_is_signed_for_something_else_is_no_code() {
        KeyRing keys = new KeyRing("VINHDANH_VERIFY_KEY", "1:" + "k".repeat(32));

        assertThat(CODES.read(keys.sign("vinhdanh/answer/2/", new byte[16]))).isEmpty();
        assertThat(CODES.read("")).isEmpty();
        assertThat(CODES.read(ID)).isEmpty();
        assertThat(CODES.read("a".repeat(44))).isEmpty();
    }

    private static SignedCodes codes(String keys) {
        return new SignedCodes(new KeyRing("VINHDANH_VERIFY_KEY", keys), "https://vinhdanh.example/");
    }
}
