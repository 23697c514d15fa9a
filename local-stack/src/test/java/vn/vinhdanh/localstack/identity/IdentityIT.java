package vn.vinhdanh.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.localstack.StandaloneWebApplication;

class IdentityIT {

    @TempDir
    Path folder;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private ConfigurableApplicationContext web;
    private String issuer;

    @BeforeEach
    void start() {
        web = StandaloneWebApplication.start(folder);
        issuer = StandaloneWebApplication.address(web);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_demo_token_has_the_claims_of_its_account_and_is_signed_with_the_published_key() throws Exception {
        JWTClaimsSet claims = verified(tokenOf("uy.vien.3", "vinhdanh"));

        assertThat(claims.getIssuer()).isEqualTo(issuer);
        assertThat(claims.getSubject()).isEqualTo("uy.vien.3");
        assertThat(claims.getAudience()).contains("vinh-danh");
        assertThat(claims.getStringClaim("commune")).isEqualTo("trung-khanh");
        assertThat(claims.getStringClaim("unit")).isEqualTo("phong-kinh-te");
        assertThat(claims.getStringListClaim("roles")).containsExactly("council-member");
        assertThat(claims.getStringClaim("name")).endsWith("(mẫu)");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(12));
    }

    @Test
    void a_wrong_password_and_an_unknown_user_get_no_token() throws Exception {
        assertThat(post("/demo/token", Map.of("username", "thu.ky", "password", "1"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(post("/demo/token", Map.of("username", "ai.do", "password", "vinhdanh"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_signing_key_survives_a_restart() throws Exception {
        String token = tokenOf("thu.ky", "vinhdanh");
        stop();
        start();

        assertThat(SignedJWT.parse(token).verify(new RSASSAVerifier(publishedKey(token))))
                .isTrue();
    }

    @Test
    void a_browser_logs_in_with_code_and_proof_key() throws Exception {
        String verifier = "v".repeat(50);
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        String redirect = StandaloneWebApplication.GATEWAY + "/signed-in";
        String authorization = issuer + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "vinh-danh-web",
                        "scope", "openid profile",
                        "redirect_uri", redirect,
                        "code_challenge", challenge,
                        "code_challenge_method", "S256"));

        HttpResponse<String> sentToLogin = browser.send(
                HttpRequest.newBuilder(URI.create(authorization))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(sentToLogin.headers().firstValue("location")).hasValue(issuer + "/login");
        String page = get("/login").body();
        assertThat(page).contains("vinhdanh").contains("thu.ky.mau-son");
        String csrf = found(page, "name=\"_csrf\" value=\"([^\"]+)\"");
        HttpResponse<String> loggedIn =
                post("/login", Map.of("username", "chu.tich", "password", "vinhdanh", "_csrf", csrf));
        HttpResponse<String> back = browser.send(
                HttpRequest.newBuilder(URI.create(
                                loggedIn.headers().firstValue("location").orElseThrow()))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String code = found(back.headers().firstValue("location").orElseThrow(), "code=([^&]+)");
        HttpResponse<String> token = post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "vinh-danh-web",
                        "code", code,
                        "redirect_uri", redirect,
                        "code_verifier", verifier));

        JWTClaimsSet claims = verified(found(token.body(), "\"access_token\":\"([^\"]+)\""));
        assertThat(claims.getSubject()).isEqualTo("chu.tich");
        assertThat(claims.getAudience()).contains("vinh-danh");
        assertThat(claims.getStringListClaim("roles")).containsExactly("chairman");
    }

    @Test
    void there_is_an_account_for_every_role_and_a_second_commune() {
        List<DemoAccount> accounts = new DemoAccounts().all();

        assertThat(accounts.stream().flatMap(account -> account.roles().stream()))
                .contains(
                        "secretariat",
                        "unit-officer",
                        "council-member",
                        "council-secretary",
                        "chairman",
                        "office",
                        "accountant",
                        "door",
                        "operator");
        assertThat(accounts).extracting(DemoAccount::commune).contains("trung-khanh", "mau-son");
        assertThat(accounts).extracting(DemoAccount::name).allMatch(name -> name.endsWith("(mẫu)"));
        assertThat(accounts.stream().filter(account -> account.roles().contains("council-member")))
                .hasSize(9);
    }

    private JWTClaimsSet verified(String token) throws Exception {
        SignedJWT parsed = SignedJWT.parse(token);
        assertThat(parsed.verify(new RSASSAVerifier(publishedKey(token)))).isTrue();
        return parsed.getJWTClaimsSet();
    }

    private com.nimbusds.jose.jwk.RSAKey publishedKey(String token) throws Exception {
        return JWKSet.parse(get("/oauth2/jwks").body())
                .getKeyByKeyId(SignedJWT.parse(token).getHeader().getKeyID())
                .toRSAKey();
    }

    private String tokenOf(String username, String password) throws Exception {
        return found(
                post("/demo/token", Map.of("username", username, "password", password))
                        .body(),
                "\"access_token\":\"([^\"]+)\"");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
