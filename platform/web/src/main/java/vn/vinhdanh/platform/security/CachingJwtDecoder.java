package vn.vinhdanh.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Caches validated tokens for 10 s, because verifying the signature is about 20 % of a short request. A token can
 * therefore be accepted up to 10 s after it expires, in addition to the minute by which clocks may differ. Refused
 * tokens are not cached.
 */
final class CachingJwtDecoder implements JwtDecoder {

    private static final Duration TIME_TO_LIVE = Duration.ofSeconds(10);
    private static final int MAX_TOKENS = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> validated;

    CachingJwtDecoder(JwtDecoder decoder) {
        this(decoder, Ticker.systemTicker());
    }

    CachingJwtDecoder(JwtDecoder decoder, Ticker ticker) {
        this.decoder = decoder;
        this.validated = Caffeine.newBuilder()
                .expireAfterWrite(TIME_TO_LIVE)
                .maximumSize(MAX_TOKENS)
                .ticker(ticker)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = validated.getIfPresent(token);
        if (jwt == null) {
            jwt = decoder.decode(token);
            validated.put(token, jwt);
        }
        return jwt;
    }
}
