package vn.vinhdanh.gateway.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * The provider's public keys. Asked for again when a token names an unknown key or after five minutes, at most once in
 * ten seconds: so made-up key names can't turn the gateway against the provider. While the provider is away, keys that
 * are known keep working.
 */
final class SigningKeys {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);
    private static final Duration FAILURE_LASTS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Clock clock;
    private final Mono<JWKSet> latest;
    private volatile @Nullable Known known;

    SigningKeys(URI address, Clock clock) {
        this.clock = clock;
        this.latest = HttpClient.create()
                .responseTimeout(PATIENCE)
                .get()
                .uri(address.toString())
                .responseSingle((answer, body) -> answer.status().code() == 200
                        ? body.asString()
                        : Mono.error(new IllegalStateException("The key set answered " + answer.status())))
                .timeout(PATIENCE)
                .map(SigningKeys::parse)
                .doOnNext(keys -> known = new Known(keys, clock.instant()))
                .cache(keys -> AT_MOST_EVERY, failure -> FAILURE_LASTS, () -> FAILURE_LASTS);
    }

    /** The keys to try on this token; empty signals nothing, so an unknown key is a token that doesn't verify. */
    Flux<JWK> of(SignedJWT token) {
        Known now = known;
        boolean named = now != null && now.keys.getKeyByKeyId(token.getHeader().getKeyID()) != null;
        if (now != null && named && now.at.plus(FRESH).isAfter(clock.instant())) {
            return Flux.fromIterable(now.keys.getKeys());
        }
        Mono<JWKSet> keys = now != null && named ? latest.onErrorReturn(now.keys) : latest;
        return keys.flatMapIterable(JWKSet::getKeys);
    }

    private static JWKSet parse(String text) {
        try {
            return JWKSet.parse(text);
        } catch (ParseException broken) {
            throw new IllegalStateException("The key set can't be read", broken);
        }
    }

    private record Known(JWKSet keys, Instant at) {}
}
