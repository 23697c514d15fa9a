package vn.vinhdanh.platform.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/** The actor of a token, from the claims {@code sub}, {@code name}, {@code commune}, {@code unit}, {@code roles}. */
public final class TokenActor {

    private TokenActor() {}

    public static Actor of(Jwt token) {
        String name = Optional.ofNullable(token.getClaimAsString("name")).orElse(token.getSubject());
        String unit = Optional.ofNullable(token.getClaimAsString("unit")).orElse("");
        return new Actor(token.getSubject(), name, token.getClaimAsString("commune"), unit, roles(token));
    }

    /** Refuses a token of another audience, and one without a commune. */
    static OAuth2TokenValidator<Jwt> validator(String audience) {
        OAuth2TokenValidatorResult refused = OAuth2TokenValidatorResult.failure(
                new OAuth2Error("invalid_token", "The token is not meant for this system.", null));
        return token -> token.getAudience() != null
                        && token.getAudience().contains(audience)
                        && token.getSubject() != null
                        && token.getClaimAsString("commune") != null
                ? OAuth2TokenValidatorResult.success()
                : refused;
    }

    private static Set<Role> roles(Jwt token) {
        List<String> claimed =
                Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(Role.values())
                .filter(role -> role != Role.SYSTEM && claimed.contains(role.wireName()))
                .forEach(roles::add);
        return roles;
    }
}
