package vn.vinhdanh.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Knows a good token again for a moment: to check its signature is a fifth of what a short request costs. A token may so live longer by
 * that moment, well within the minute by which clocks may differ. One that was refused is checked anew each time.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> good =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    RememberedTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        return good.get(token, decoder::decode);
    }
}
