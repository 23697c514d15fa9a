package vn.vinhdanh.platform.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer of the accepted tokens
 * @param jwks address of its keys; by default under the issuer
 * @param audience that a token must have
 * @param security the paths that need no token
 */
@ConfigurationProperties("vinhdanh")
public record SecurityProperties(
        @DefaultValue("http://localhost:8090") String issuer,
        @Nullable String jwks,
        @DefaultValue("vinh-danh") String audience,
        @DefaultValue Open security) {

    public SecurityProperties {
        jwks = jwks == null ? issuer + "/oauth2/jwks" : jwks;
    }

    String[] openPaths() {
        return security.open().isEmpty()
                ? new String[] {"/actuator/health"}
                : security.open().toArray(String[]::new);
    }

    /** @param open ant patterns: {@code /api/answers/**} */
    public record Open(@DefaultValue List<String> open) {}
}
