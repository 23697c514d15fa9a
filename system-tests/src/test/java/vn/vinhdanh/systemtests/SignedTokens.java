package vn.vinhdanh.systemtests;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of any account, signed with the key of the local stack's provider, or with another key. */
final class SignedTokens {

    private static final long HOUR = 3600;

    private final String issuer;
    private final String keyId;
    private final PrivateKey key;
    private final PrivateKey otherKey;

    /** @param data folder of the running system */
    SignedTokens(String issuer, Path data) throws IOException, GeneralSecurityException {
        JsonNode jwk = JsonMapper.shared().readTree(Files.readString(data.resolve("keys/tokens.json")));
        this.issuer = issuer;
        this.keyId = jwk.path("kid").asString();
        this.key = KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateKeySpec(number(jwk.path("n")), number(jwk.path("d"))));
        this.otherKey = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    }

    String of(String commune, String unit, String role) throws GeneralSecurityException {
        return sign(commune, unit, role, Instant.now().getEpochSecond() + HOUR, key);
    }

    String expired(String commune, String unit, String role) throws GeneralSecurityException {
        return sign(commune, unit, role, Instant.now().getEpochSecond() - HOUR, key);
    }

    String forged(String commune, String unit, String role) throws GeneralSecurityException {
        return sign(commune, unit, role, Instant.now().getEpochSecond() + HOUR, otherKey);
    }

    private String sign(String commune, String unit, String role, long expires, PrivateKey with)
            throws GeneralSecurityException {
        String content = part(Map.of("alg", "RS256", "kid", keyId))
                + "."
                + part(Map.of(
                        "iss",
                        issuer,
                        "aud",
                        List.of("vinh-danh"),
                        "sub",
                        "ma-tran." + role,
                        "name",
                        "Ma trận (mẫu)",
                        "commune",
                        commune,
                        "unit",
                        unit,
                        "roles",
                        List.of(role),
                        "exp",
                        expires));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(with);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String part(Map<String, Object> content) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonMapper.shared().writeValueAsBytes(content));
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asString()));
    }
}
