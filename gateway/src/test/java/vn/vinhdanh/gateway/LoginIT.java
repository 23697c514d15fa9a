package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.Browser;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** How a person logs in, and what the browser gets to see of it. */
class LoginIT {

    private static final String HTML = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";

    @RegisterExtension
    static final GatewayExtension running = GatewayExtension.start();

    private static final OpenIdProvider provider = running.provider();
    private static final StubService service = running.service();
    private static final RunningGateway gateway = running.gateway();

    private final Browser browser = new Browser(gateway, provider);

    @Test
    void a_person_logs_in_and_the_service_gets_the_token_that_the_browser_never_sees() {
        HttpResponse<String> end = browser.endLogin(
                browser.startLogin("/login?to=" + encoded("/nominations?state=RETURNED")),
                "can.bo.tram-y-te",
                "unit-officer",
                "council-member");
        assertThat(end.statusCode()).isEqualTo(303);
        assertThat(end.headers().firstValue("Location")).hasValue("/nominations?state=RETURNED");

        HttpResponse<String> session = browser.get("/session");
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(session.body())
                .isEqualTo("{\"account\":\"can.bo.tram-y-te\",\"name\":\"Nông Thị Mẫu\","
                        + "\"roles\":[\"unit-officer\",\"council-member\"],\"unit\":\"tram-y-te\","
                        + "\"commune\":\"trung-khanh\"}");
        assertThat(browser.get("/api/nominations").statusCode()).isEqualTo(200);
        assertThat(browser.post("/api/nominations").statusCode()).isEqualTo(200);
        assertThat(provider.logins().issued())
                .contains(service.last().header("Authorization").substring("Bearer ".length()));
        assertThat(service.last().header("Cookie")).isNull();
        assertThat(browser.responses())
                .allSatisfy(response -> assertThat(response.headers().map() + response.body())
                        .doesNotContain(provider.logins().issued().toArray(String[]::new)));
    }

    @Test
    void a_login_sends_state_nonce_and_proof_key_and_no_secret() {
        URI authorization = browser.startLogin("/login");

        assertThat(authorization.toString()).startsWith(OpenIdProvider.ISSUER + "/oauth2/authorize?");
        assertThat(authorization.getQuery())
                .contains(
                        "response_type=code",
                        "client_id=vinh-danh-gateway",
                        "state=",
                        "nonce=",
                        "code_challenge=",
                        "code_challenge_method=S256",
                        "redirect_uri=http://localhost:" + gateway.port() + "/login/callback")
                .doesNotContain("secret");
    }

    @Test
    void the_cookies_are_for_this_host_and_safe_connections_only() {
        browser.loggedIn("thu.ky", "secretariat");
        List<String> set = browser.responses().stream()
                .flatMap(response -> response.headers().allValues("Set-Cookie").stream())
                .toList();

        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith(Browser.SESSION))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; Path=/")
                        .containsIgnoringCase("; Secure")
                        .containsIgnoringCase("; HttpOnly")
                        .containsIgnoringCase("; SameSite=Lax")
                        .doesNotContainIgnoringCase("Domain=", "Max-Age=", "Expires="));
        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith(Browser.FORGERY_TOKEN))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; Path=/")
                        .containsIgnoringCase("; Secure")
                        .containsIgnoringCase("; SameSite=Lax")
                        .doesNotContainIgnoringCase("HttpOnly", "Domain="));
        assertThat(set)
                .allMatch(cookie -> cookie.startsWith(Browser.SESSION) || cookie.startsWith(Browser.FORGERY_TOKEN));
    }

    @Test
    void the_session_gets_a_new_id_at_the_login_so_that_a_planted_one_is_worth_nothing() {
        URI authorization = browser.startLogin("/login");
        String planted = browser.cookie(Browser.SESSION);
        browser.endLogin(authorization, "chu.tich", "chairman");

        assertThat(browser.cookie(Browser.SESSION)).isNotNull().isNotEqualTo(planted);
        assertThat(gateway.send(gateway.request("/session").header("Cookie", Browser.SESSION + "=" + planted))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void two_tabs_can_log_in_at_the_same_time_and_each_returns_to_its_page() {
        URI first = browser.startLogin("/login?to=/a");
        URI second = browser.startLogin("/login?to=/b");

        assertThat(browser.endLogin(second, "thu.ky", "secretariat").headers().firstValue("Location"))
                .hasValue("/b");
        assertThat(browser.endLogin(first, "thu.ky", "secretariat").headers().firstValue("Location"))
                .hasValue("/a");
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a\r\nLocation: https://evil.example",
                "evil.example",
                "/tiếng-việt",
                ""
            })
    void a_login_returns_to_a_path_of_this_address_only(String to) {
        HttpResponse<String> end =
                browser.endLogin(browser.startLogin("/login?to=" + encoded(to)), "thu.ky", "secretariat");

        assertThat(end.headers().allValues("Location")).containsExactly("/");
    }

    @Test
    void a_code_of_another_browser_or_used_twice_logs_nobody_in() {
        URI stolen = provider.logins()
                .logIn(new Browser(gateway, provider).startLogin("/login"), "chu.tich", "trung-khanh", "chairman");
        HttpResponse<String> foreign = browser.get(stolen.getRawPath() + "?" + stolen.getRawQuery(), HTML);
        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(foreign.body()).contains("href=\"/login\"", "Log in again");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);

        URI own = provider.logins().logIn(browser.startLogin("/login"), "thu.ky", "trung-khanh");
        browser.get(own.getRawPath() + "?" + own.getRawQuery());
        assertThat(browser.get(own.getRawPath() + "?" + own.getRawQuery()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_account_that_the_services_would_refuse_gets_a_page_and_no_session() {
        URI callback = provider.logins().logIn(browser.startLogin("/login"), "khach", null);
        HttpResponse<String> end = browser.get(callback.getRawPath() + "?" + callback.getRawQuery(), HTML);

        assertThat(end.statusCode()).isEqualTo(403);
        assertThat(end.body()).contains("chưa được giao xã");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void an_account_with_roles_that_must_not_meet_is_told_which_two_and_gets_no_session() {
        URI callback = provider.logins()
                .logIn(browser.startLogin("/login"), "kiem.nhiem", "trung-khanh", "chairman", "accountant");
        HttpResponse<String> end = browser.get(callback.getRawPath() + "?" + callback.getRawQuery(), HTML);

        assertThat(end.statusCode()).isEqualTo(403);
        assertThat(end.body())
                .contains("hai vai trò không được ở cùng một người: chairman, accountant", "Not logged in");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void over_plain_http_from_another_machine_the_login_says_why_it_does_not_work() throws IOException {
        String page = gateway.raw(
                "GET /login HTTP/1.1\r\nHost: 192.168.1.10:8080\r\nAccept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(page)
                .startsWith("HTTP/1.1 403")
                .contains("bắt đầu bằng https://", "Open the address that begins with https://")
                .doesNotContain("Location:");
    }

    @Test
    void a_provider_that_is_away_is_no_failed_login() {
        URI callback = provider.logins().logIn(browser.startLogin("/login"), "thu.ky", "trung-khanh");
        provider.logins().setAway(true);
        try {
            HttpResponse<String> end = browser.get(callback.getRawPath() + "?" + callback.getRawQuery());
            assertThat(end.statusCode()).isEqualTo(503);
            assertThat(RunningGateway.json(end).get("code").asString()).isEqualTo("IdentityProviderIsAway");
        } finally {
            provider.logins().setAway(false);
        }
    }

    @Test
    void a_person_who_opens_a_wrong_address_gets_a_page_and_a_program_gets_json() {
        HttpResponse<String> page = browser.get("/openapi/khong-co", HTML);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains(
                        "Không có trang này",
                        "No such page",
                        "There is no such address.",
                        "/look/look.css",
                        "/look/icon.svg");
        assertThat(page.body()).doesNotContain("<script", "<style", "style=");
        assertThat(browser.get("/openapi/khong-co").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(browser.get("/look/look.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/contracts/conference-plan.v1.schema.json").body())
                .contains("urn:vinhdanh:plan:conference-plan.v1");
        HttpResponse<String> icon = browser.get("/look/icon.svg");
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(browser.get("/look/serif-bold.woff2").statusCode()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
