package vn.vinhdanh.localstack.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Issues a token for user name and password, for a terminal or a test without a browser. For the demo only: OAuth 2.1
 * has no password grant, and neither has the provider of a real installation.
 */
@RestController
class DemoTokenController {

    private final DemoAccounts accounts;
    private final IdentitySettings settings;
    private final JwtEncoder encoder;
    private final Clock clock;

    DemoTokenController(DemoAccounts accounts, IdentitySettings settings, JwtEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.encoder = encoder;
        this.clock = clock;
    }

    record Login(String username, String password) {}

    @GetMapping("/demo/accounts")
    List<DemoAccount> accounts() {
        return accounts.all();
    }

    @PostMapping(path = "/demo/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> fromForm(@RequestParam String username, @RequestParam String password) {
        return fromJson(new Login(username, password));
    }

    @PostMapping(path = "/demo/token", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> fromJson(@RequestBody Login login) {
        return accounts.find(login.username())
                .filter(account -> DemoAccounts.PASSWORD.equals(login.password()))
                .map(account -> ResponseEntity.ok(Map.<String, Object>of(
                        "access_token", token(account),
                        "token_type", "Bearer",
                        "expires_in", IdentityConfiguration.LOGIN_LIFETIME.toSeconds())))
                .orElseGet(() -> ResponseEntity.status(401).body(Map.of("error", "invalid_credentials")));
    }

    private String token(DemoAccount account) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(settings.issuer())
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(IdentityConfiguration.LOGIN_LIFETIME));
        TokenClaims.of(account, claims);
        TokenClaims.forServices(claims);
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
