package vn.vinhdanh.platform.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer of the accepted tokens
 * @param jwks address of its keys; by default under the issuer
 * @param audience that a token must have
 * @param security the paths that need no token, and how long the provider's keys are used without asking for newer ones
 */
@ConfigurationProperties("vinhdanh")
public record SecurityProperties(
        @DefaultValue("http://localhost:8090") String issuer,
        @Nullable String jwks,
        @DefaultValue("vinh-danh") String audience,
        @DefaultValue Security security) {

    public SecurityProperties {
        jwks = jwks == null ? issuer + "/oauth2/jwks" : jwks;
    }

    String[] openPaths() {
        return security.open().isEmpty()
                ? new String[] {"/actuator/health"}
                : security.open().toArray(String[]::new);
    }

    /**
     * @param open ant patterns: {@code /api/answers/**}
     * @param keysLifetime after which a new key of the provider is known; at least a second
     */
    public record Security(
            @DefaultValue List<String> open,
            @DefaultValue("5m") Duration keysLifetime) {}
}
