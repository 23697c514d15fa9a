package vn.vinhdanh.gateway.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import vn.vinhdanh.gateway.config.Settings;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.Rejection;

/** A token counts when it is signed by the provider's current keys (RS256), in time, from the issuer and for us. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    private static final String AUDIENCE = "vinh-danh";
    private static final Duration SHORT_WHILE = Duration.ofSeconds(3);

    @Bean
    ReactiveJwtDecoder tokenDecoder(Settings settings) {
        SigningKeys keys = new SigningKeys(settings.jwks(), Clock.systemUTC());
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return token -> decoder.decode(token)
                .onErrorMap(
                        IllegalStateException.class, // what the decoder makes of keys that can't be had
                        away -> Rejection.because(away, Problem.IDENTITY_AWAY).retryAfter(SHORT_WHILE));
    }
}
