package vn.vinhdanh.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Role;

/** Signs tokens as the OpenID provider would, and serves the keys over HTTP, so that services verify them as usual. */
public final class TestTokens {

    private static final RSAKey KEY = newKey();
    private static final HttpServer SERVER = serveKeys();

    private TestTokens() {}

    public static String issuer() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    /** An Authorization header for this account. */
    public static String bearer(String account, String commune, String unit, Role... roles) {
        return sign(claims(account, commune, unit, roles), KEY);
    }

    /** A token whose account has an e-mail address. */
    public static String withEmail(String email, String account, String commune, String unit, Role... roles) {
        JWTClaimsSet claims = claims(account, commune, unit, roles);
        return sign(new JWTClaimsSet.Builder(claims).claim("email", email).build(), KEY);
    }

    /** A token that another key signed. */
    public static String forged(String account, String commune, String unit, Role... roles) {
        return sign(claims(account, commune, unit, roles), newKey());
    }

    public static String expired(String account, String commune, String unit, Role... roles) {
        JWTClaimsSet expired = new JWTClaimsSet.Builder(claims(account, commune, unit, roles))
                .expirationTime(Date.from(Instant.now().minusSeconds(3600)))
                .build();
        return sign(expired, KEY);
    }

    /** A rightly signed token of a secretary whose claims are changed. */
    public static String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet usual = claims("thu.ky", "xa-mau", "", Role.SECRETARIAT);
        return sign(change.apply(new JWTClaimsSet.Builder(usual)).build(), KEY);
    }

    private static JWTClaimsSet claims(String account, String commune, String unit, Role... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("vinh-danh")
                .subject(account)
                .claim("name", account)
                .claim("commune", commune)
                .claim("unit", unit)
                .claim("roles", Stream.of(roles).map(Role::wireName).toList())
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .build();
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return "Bearer " + token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serveKeys() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/oauth2/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
