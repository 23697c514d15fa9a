package vn.vinhdanh.gateway.cast;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** An OpenID provider: a key set on a real port and tokens signed with its key, good ones and all kinds of bad ones. */
public final class Provider implements AutoCloseable {

    public static final String ISSUER = "https://login.example/vinh-danh";

    private final Upstream keySet = Upstream.start();
    private volatile RSAKey key = newKey();

    public Provider() {
        publish();
    }

    public String jwks() {
        return keySet.address() + "/oauth2/jwks";
    }

    /** How often the key set was fetched. */
    public int timesAsked() {
        return keySet.received().size();
    }

    /** From now on another key signs, as after a yearly change. */
    public void changeKey() {
        key = newKey();
        publish();
    }

    public void goAway() {
        keySet.close();
    }

    public String token(String account, String... roles) {
        return signed(claims(account, roles).build(), key);
    }

    public String expired() {
        return signed(claims("thu.ky").expirationTime(minutesFromNow(-10)).build(), key);
    }

    public String forAnotherAudience() {
        return signed(claims("thu.ky").audience("another-system").build(), key);
    }

    public String withoutAudience() {
        return signed(claims("thu.ky").audience((String) null).build(), key);
    }

    public String fromAnotherIssuer() {
        return signed(claims("thu.ky").issuer("https://evil.example").build(), key);
    }

    /** Names our key, signed by another one. */
    public String forged() {
        RSAKey stranger = newKey();
        return signed(claims("chu.tich", "chairman").build(), rename(stranger, key.getKeyID()));
    }

    public String withUnknownKey() {
        return signed(claims("chu.tich", "chairman").build(), newKey());
    }

    public String unsigned() {
        return new PlainJWT(claims("chu.tich", "chairman").build()).serialize();
    }

    /** The old trick: our public key used as a shared secret. */
    public String signedWithPublicKeyAsSecret() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims("chu.tich", "chairman").build());
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        keySet.close();
    }

    private void publish() {
        keySet.answers(200, "application/json", new JWKSet(key.toPublicJWK()).toString());
    }

    private static JWTClaimsSet.Builder claims(String account, String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(account)
                .audience("vinh-danh")
                .claim("commune", "trung-khanh")
                .claim("roles", List.of(roles))
                .issueTime(new Date())
                .expirationTime(minutesFromNow(10));
    }

    private static Date minutesFromNow(int minutes) {
        return Date.from(Instant.now().plusSeconds(60L * minutes));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey rename(RSAKey key, String name) {
        return new RSAKey.Builder(key).keyID(name).build();
    }
}
