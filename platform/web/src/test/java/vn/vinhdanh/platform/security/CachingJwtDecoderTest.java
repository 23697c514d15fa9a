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
    private final CachingJwtDecoder tokens = new CachingJwtDecoder(this::check, now::get);

    @Test
    void a_good_token_is_checked_once_in_a_moment() {
        Jwt first = tokens.decode("good");

        assertThat(tokens.decode("good")).isSameAs(first);
        assertThat(checked).containsExactly("good");
    }

    @Test
    void after_the_moment_it_is_checked_anew() {
        tokens.decode("good");
        now.addAndGet(Duration.ofSeconds(11).toNanos());
        tokens.decode("good");

        assertThat(checked).containsExactly("good", "good");
    }

    @Test
    void a_refused_token_is_checked_each_time() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }

        assertThat(checked).containsExactly("forged", "forged");
    }

    @Test
    void another_token_is_another() {
        tokens.decode("good");
        tokens.decode("good too");

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
