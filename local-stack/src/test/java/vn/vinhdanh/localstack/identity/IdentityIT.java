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
import java.nio.file.Files;
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
        String redirect = StandaloneWebApplication.GATEWAY + "/signed-in";
        String code = codeFor("vinh-danh-web", redirect, verifier, "chu.tich");
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
    void the_gateway_logs_a_person_in_renews_the_token_once_with_each_refresh_token_and_logs_out() throws Exception {
        String verifier = "w".repeat(50);
        String redirect = StandaloneWebApplication.GATEWAY + "/login/callback";
        String code = codeFor("vinh-danh-gateway", redirect, verifier, "thu.ky");
        Map<String, String> exchange = Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", redirect,
                "code_verifier", verifier);
        assertThat(postAsGateway(exchange, "wrong").statusCode()).isEqualTo(401);

        HttpResponse<String> tokens = postAsGateway(exchange, secret());
        JWTClaimsSet access = verified(found(tokens.body(), "\"access_token\":\"([^\"]+)\""));
        JWTClaimsSet id = verified(found(tokens.body(), "\"id_token\":\"([^\"]+)\""));
        assertThat(access.getAudience()).contains("vinh-danh");
        assertThat(access.getStringListClaim("roles")).containsExactly("secretariat");
        assertThat(id.getAudience()).containsExactly("vinh-danh-gateway");

        Map<String, String> renewal = Map.of(
                "grant_type", "refresh_token", "refresh_token", found(tokens.body(), "\"refresh_token\":\"([^\"]+)\""));
        String renewed = postAsGateway(renewal, secret()).body();
        assertThat(postAsGateway(renewal, secret()).body()).contains("invalid_grant");

        HttpResponse<String> logout = get("/connect/logout?"
                + form(Map.of(
                        "id_token_hint",
                        found(renewed, "\"id_token\":\"([^\"]+)\""),
                        "post_logout_redirect_uri",
                        StandaloneWebApplication.GATEWAY + "/")));
        assertThat(logout.headers().firstValue("location")).hasValue(StandaloneWebApplication.GATEWAY + "/");
    }

    @Test
    void the_login_page_lists_each_role_once_and_has_a_strict_policy() throws Exception {
        HttpResponse<String> page = get("/oauth2/login");

        assertThat(page.body())
                .contains("<button>Thư ký</button>", "<button>Chủ tịch</button>", "8 người nữa cùng vai trò", "Mẫu Sơn")
                .contains("<link rel=\"icon\" href=\"/look/icon.svg\"")
                .doesNotContain("style=", "<script");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "img-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(get("/look/look.css").statusCode()).isEqualTo(200);
        assertThat(get("/look/icon.svg").statusCode()).isEqualTo(200);
        assertThat(get("/oauth2/login?error").body()).contains("Tài khoản hoặc mật khẩu không đúng");
    }

    @Test
    void behind_the_gateway_the_addresses_are_those_that_the_browser_sees() throws Exception {
        HttpResponse<String> sentToLogin = browser.send(
                HttpRequest.newBuilder(URI.create(issuer
                                + "/oauth2/authorize?client_id=vinh-danh-gateway&response_type=code"
                                + "&scope=openid&code_challenge=" + "a".repeat(43) + "&code_challenge_method=S256"
                                + "&redirect_uri=" + StandaloneWebApplication.GATEWAY + "/login/callback"))
                        .header("Accept", "text/html")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "may-chu.example:8443")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(sentToLogin.headers().firstValue("location")).hasValue("https://may-chu.example:8443/oauth2/login");
    }

    @Test
    void there_is_an_account_for_every_role_and_a_second_commune() {
        List<DemoAccount> accounts = DemoAccounts.with(null).all();

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

    /** Logs in on the page of the provider, as a browser does. */
    private String codeFor(String client, String redirect, String verifier, String username) throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        String authorization = issuer + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        client,
                        "scope",
                        "openid profile",
                        "redirect_uri",
                        redirect,
                        "code_challenge",
                        challenge,
                        "code_challenge_method",
                        "S256"));

        HttpResponse<String> sentToLogin = browser.send(
                HttpRequest.newBuilder(URI.create(authorization))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(sentToLogin.headers().firstValue("location")).hasValue(issuer + "/oauth2/login");
        String page = get("/oauth2/login").body();
        assertThat(page).contains("vinhdanh").contains("thu.ky.mau-son");
        String csrf = found(page, "name=\"_csrf\" value=\"([^\"]+)\"");
        HttpResponse<String> loggedIn =
                post("/oauth2/login", Map.of("username", username, "password", "vinhdanh", "_csrf", csrf));
        HttpResponse<String> back = browser.send(
                HttpRequest.newBuilder(URI.create(
                                loggedIn.headers().firstValue("location").orElseThrow()))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return found(back.headers().firstValue("location").orElseThrow(), "code=([^&]+)");
    }

    private String secret() throws Exception {
        return Files.readString(folder.resolve("data/keys/gateway-client"));
    }

    private HttpResponse<String> postAsGateway(Map<String, String> form, String secret) throws Exception {
        String client =
                Base64.getEncoder().encodeToString(("vinh-danh-gateway:" + secret).getBytes(StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .header("Authorization", "Basic " + client)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
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
