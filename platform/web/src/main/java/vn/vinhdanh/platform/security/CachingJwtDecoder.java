package vn.vinhdanh.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Knows a good token again for a moment: to check its signature is a fifth of what a short request costs. A token may so live longer by
 * that moment, on top of the minute by which clocks may differ. One that was refused is checked anew each time.
 */
final class CachingJwtDecoder implements JwtDecoder {

    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> good;

    CachingJwtDecoder(JwtDecoder decoder) {
        this(decoder, Ticker.systemTicker());
    }

    CachingJwtDecoder(JwtDecoder decoder, Ticker ticker) {
        this.decoder = decoder;
        this.good = Caffeine.newBuilder()
                .expireAfterWrite(MOMENT)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known == null) {
            known = decoder.decode(token);
            good.put(token, known);
        }
        return known;
    }
}
