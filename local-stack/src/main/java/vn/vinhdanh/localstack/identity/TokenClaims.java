package vn.vinhdanh.localstack.identity;

import java.util.List;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** The claims of a token that the services read. */
final class TokenClaims {

    private static final String AUDIENCE = "vinh-danh";

    /** Units are told by mail that a nomination was returned. Who has no address sees how the program says so. */
    private static final String UNIT_OFFICER = "unit-officer";

    private TokenClaims() {}

    static void of(DemoAccount account, JwtClaimsSet.Builder claims) {
        claims.subject(account.username())
                .claim("name", account.name())
                .claim("commune", account.commune())
                .claim("unit", account.unit())
                .claim("roles", account.roles());
        if (account.roles().contains(UNIT_OFFICER)) {
            claims.claim("email", account.username() + "@demo.example");
        }
    }

    /** Only with this audience do the services accept a token. An ID token has not got it. */
    static void forServices(JwtClaimsSet.Builder claims) {
        claims.claims(all -> all.put("aud", audience(all.get("aud"))));
    }

    private static List<String> audience(Object present) {
        return present instanceof List<?> list && !list.isEmpty()
                ? java.util.stream.Stream.concat(
                                list.stream().map(Object::toString), java.util.stream.Stream.of(AUDIENCE))
                        .distinct()
                        .toList()
                : List.of(AUDIENCE);
    }
}
