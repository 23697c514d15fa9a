package vn.vinhdanh.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;
import vn.vinhdanh.gateway.config.Settings;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * A token counts when it is signed by the provider's current keys (RS256), in time, from the issuer and for us. A good one is known
 * again for a moment, as in the services: its signature is dear to check.
 */
@Configuration(proxyBeanMethods = false)
class Tokens {

    private static final String AUDIENCE = "vinh-danh";
    private static final Duration SHORT_WHILE = Duration.ofSeconds(3);
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    @Bean
    ReactiveJwtDecoder tokenDecoder(Settings settings) {
        SigningKeys keys = new SigningKeys(settings.jwks(), Clock.systemUTC());
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        Cache<String, Jwt> good =
                Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();
        return token -> Mono.justOrEmpty(good.getIfPresent(token))
                .switchIfEmpty(Mono.defer(() -> decoder.decode(token)).doOnNext(jwt -> good.put(token, jwt)))
                .onErrorMap(
                        IllegalStateException.class, // what the decoder makes of keys that can't be had
                        away -> Rejection.because(away, Problem.IDENTITY_AWAY).retryAfter(SHORT_WHILE));
    }

    /** Nobody reads how long each filter of the chain takes, and every request would pay for it. */
    @Bean
    SecurityObservationSettings noObservationOfEachFilter() {
        return SecurityObservationSettings.noObservations();
    }
}
