package vn.vinhdanh.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class CachingJwtDecoderTest {

    private final List<String> checked = new ArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private final CachingJwtDecoder decoder = new CachingJwtDecoder(this::check, now::get);

    @Test
    void a_valid_token_is_verified_once_in_ten_seconds() {
        Jwt first = decoder.decode("good");

        assertThat(decoder.decode("good")).isSameAs(first);
        assertThat(checked).containsExactly("good");
    }

    @Test
    void a_token_is_verified_again_after_ten_seconds() {
        decoder.decode("good");
        now.addAndGet(Duration.ofSeconds(11).toNanos());
        decoder.decode("good");

        assertThat(checked).containsExactly("good", "good");
    }

    @Test
    void a_refused_token_is_verified_each_time() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> decoder.decode("forged")).isInstanceOf(BadJwtException.class);
        }

        assertThat(checked).containsExactly("forged", "forged");
    }

    @Test
    void each_token_is_verified() {
        decoder.decode("good");
        decoder.decode("good too");

        assertThat(checked).containsExactly("good", "good too");
    }

    private Jwt check(String token) {
        checked.add(token);
        if (token.equals("forged")) {
            throw new BadJwtException("forged");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("a").build();
    }
}
