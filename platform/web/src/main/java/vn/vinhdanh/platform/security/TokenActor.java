package vn.vinhdanh.platform.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    static Set<Role> roles(Jwt token) {
        List<String> claimed =
                Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(Role.values())
                .filter(role -> role.isGranted() && claimed.contains(role.wireName()))
                .forEach(roles::add);
        return roles;
    }
}
