package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.Browser;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** A session from its login to its end: forgery, renewal of tokens, logout. */
class SessionIT {

    @RegisterExtension
    static final GatewayExtension running = GatewayExtension.start();

    private static final OpenIdProvider provider = running.provider();
    private static final StubService service = running.service();
    private static final RunningGateway gateway = running.gateway();

    private final Browser browser = new Browser(gateway, provider);

    @AfterEach
    void aUsualProvider() {
        provider.logins().setLifetime(Duration.ofMinutes(10));
        provider.logins().setAway(false);
    }

    @Test
    void a_write_without_the_token_against_forgery_is_refused() {
        browser.loggedIn("thu.ky", "secretariat");
        int before = service.received().size();

        assertRefusedAsForged(browser.postBare("/api/nominations"));
        assertRefusedAsForged(browser.postBare("/api/nominations", "X-XSRF-TOKEN: made-up"));
        assertRefusedAsForged(browser.postBare("/logout"));
        assertThat(service.received()).hasSize(before);
        assertThat(browser.post("/api/nominations", "Sec-Fetch-Site: same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: http://localhost:1",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void a_write_that_another_page_caused_is_refused_even_with_the_token(String header) {
        browser.loggedIn("thu.ky", "secretariat");

        assertRefusedAsForged(browser.post("/api/nominations", header));
        assertThat(browser.post("/api/nominations", "Origin: http://localhost:" + gateway.port())
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.post("/api/nominations", "Origin: null", "Sec-Fetch-Site: same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/api/nominations", "/"})
    void no_page_may_frame_what_a_session_shows(String path) {
        HttpResponse<String> answer = browser.loggedIn("thu.ky", "secretariat").get(path);

        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=(self)");
    }

    @Test
    void without_a_session_the_answer_is_401_and_never_a_redirect() {
        for (HttpResponse<String> answer : List.of(
                browser.get("/session"),
                browser.get("/api/nominations", "Accept: application/json"),
                browser.get("/api/nominations", "X-Requested-With: XMLHttpRequest"),
                browser.postBare("/api/nominations"),
                browser.get("/api/nominations", "Cookie: " + Browser.SESSION + "=gone"))) {
            assertSaysLogin(answer);
        }
        HttpResponse<String> page = browser.get("/api/nominations/1/paper", "Accept: text/html");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("href=\"/login\"");
    }

    @Test
    void parallel_requests_of_one_session_renew_the_token_once() {
        provider.logins().setLifetime(Duration.ofSeconds(5));
        browser.loggedIn("thu.ky", "secretariat");
        provider.logins().setLifetime(Duration.ofMinutes(10));
        int before = provider.logins().refreshes();

        assertThat(inParallel(20)).containsOnly(200);
        assertThat(provider.logins().refreshes() - before).isEqualTo(1);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
        assertThat(provider.logins().refreshes() - before).isEqualTo(1);
    }

    @Test
    void a_session_ends_when_the_provider_renews_no_more() {
        provider.logins().setLifetime(Duration.ofSeconds(5));
        browser.loggedIn("thu.ky", "secretariat");
        provider.logins().endAllLogins();

        assertSaysLogin(browser.get("/api/nominations"));
        assertSaysLogin(browser.get("/session"));
    }

    @Test
    void a_provider_that_is_away_ends_no_session() {
        provider.logins().setLifetime(Duration.ofSeconds(2));
        browser.loggedIn("thu.ky", "secretariat");
        provider.logins().setAway(true);

        assertThat(browser.get("/api/nominations").statusCode()).isEqualTo(200);
        org.awaitility.Awaitility.await().until(() -> browser.get("/session").statusCode() == 503);
        provider.logins().setAway(false);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void two_sessions_of_one_account_do_not_touch_each_other() {
        Browser phone = new Browser(gateway, provider).loggedIn("chu.tich", "chairman");
        browser.loggedIn("chu.tich", "chairman");
        browser.get("/api/decisions");
        String ofPc = service.last().header("Authorization");
        phone.get("/api/decisions");

        assertThat(service.last().header("Authorization")).isNotEqualTo(ofPc);
        assertThat(phone.post("/logout").statusCode()).isEqualTo(200);
        assertSaysLogin(phone.get("/session"));
        browser.get("/api/decisions");
        assertThat(service.last().header("Authorization")).isEqualTo(ofPc);
    }

    @Test
    void a_logout_ends_the_session_clears_the_browser_and_names_the_providers_address() {
        browser.loggedIn("ke.toan", "accountant");
        String session = browser.cookie(Browser.SESSION);

        HttpResponse<String> logout = browser.post("/logout");

        assertThat(logout.statusCode()).isEqualTo(200);
        assertThat(logout.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(logout.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(logout.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(RunningGateway.json(logout).get("location").asString())
                .startsWith(OpenIdProvider.ISSUER + "/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + gateway.port() + "%2F");
        assertThat(browser.cookie(Browser.SESSION)).isNull();
        assertSaysLogin(gateway.send(gateway.request("/session").header("Cookie", Browser.SESSION + "=" + session)));
    }

    @Test
    void a_logout_names_the_last_id_token_because_a_provider_forgets_the_earlier_ones() {
        provider.logins().setLifetime(Duration.ofSeconds(5));
        browser.loggedIn("ke.toan", "accountant");
        String last = provider.logins().issued().getLast();

        assertThat(RunningGateway.json(browser.post("/logout")).get("location").asString())
                .contains("id_token_hint=" + last + "&");
    }

    @Test
    void a_logout_without_a_session_goes_to_the_first_page_and_a_link_logs_nobody_out() {
        HttpResponse<String> nobody = browser.post("/logout");
        assertThat(RunningGateway.json(nobody).get("location").asString()).isEqualTo("/");

        browser.loggedIn("thu.ky", "secretariat");
        assertThat(browser.get("/logout").statusCode()).isEqualTo(404);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void a_program_with_a_token_has_no_session_and_needs_no_token_against_forgery() {
        HttpResponse<String> answer = gateway.post("/api/nominations", provider.token("thu.ky"), "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        browser.loggedIn("chu.tich", "chairman");
        assertSaysLogin(browser.get("/api/nominations", "Authorization: Bearer made-up"));
        assertThat(browser.get("/session", "Authorization: Bearer " + provider.token("thu.ky"))
                        .body())
                .contains("\"thu.ky\"");
    }

    @Test
    void a_delegate_answers_without_session_and_a_cookie_has_no_effect_there() {
        browser.loggedIn("chu.tich", "chairman");
        HttpResponse<String> form = browser.postBare(
                "/api/answers/abc.def", "Origin: null", "Content-Type: application/x-www-form-urlencoded");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(service.last().header("Authorization")).isNull();
        assertThat(service.last().header("Cookie")).isNull();
    }

    @Test
    void the_role_of_a_session_opens_the_metrics() {
        assertThat(browser.loggedIn("van.hanh", "operator")
                        .get("/actuator/metrics")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Browser(gateway, provider)
                        .loggedIn("thu.ky", "secretariat")
                        .get("/actuator/metrics")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_session_that_only_its_page_uses_ends_when_it_was_idle_for_too_long() {
        try (RunningGateway strict =
                RunningGateway.start(provider, service.address(), "vinhdanh.gateway.login.idle=2s")) {
            Browser left = new Browser(strict, provider).loggedIn("thu.ky", "secretariat");
            Browser working = new Browser(strict, provider).loggedIn("chu.tich", "chairman");

            org.awaitility.Awaitility.await()
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> {
                        assertThat(working.get("/api/decisions").statusCode()).isEqualTo(200);
                        return left.get("/api/nominations", "X-Background: true")
                                        .statusCode()
                                == 401;
                    });
            assertSaysLogin(left.get("/session"));
            assertThat(working.get("/session").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_session_ends_after_its_longest_time_even_in_use() {
        try (RunningGateway strict =
                RunningGateway.start(provider, service.address(), "vinhdanh.gateway.login.longest=2s")) {
            Browser working = new Browser(strict, provider).loggedIn("thu.ky", "secretariat");

            org.awaitility.Awaitility.await()
                    .until(() -> working.get("/session").statusCode() == 401);
        }
    }

    private List<Integer> inParallel(int requests) {
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, requests)
                    .mapToObj(tab -> CompletableFuture.supplyAsync(
                            () -> browser.get("/api/nominations").statusCode(), tabs))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void assertRefusedAsForged(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(RunningGateway.json(answer).get("code").asString()).isEqualTo("NotFromOurPage");
    }

    private static void assertSaysLogin(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(RunningGateway.json(answer).get("code").asString()).isEqualTo("NotSignedIn");
    }
}
