package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** Security headers of every response, headers that a client can't forge, and the id of a request. */
class HeadersIT {

    @RegisterExtension
    static final GatewayExtension running = GatewayExtension.start();

    private static final OpenIdProvider provider = running.provider();
    private static final StubService service = running.service();
    private static final RunningGateway gateway = running.gateway();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @BeforeEach
    void aServiceThatSetsHeadersToo() {
        service.handlesWith(exchange -> {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
            StubService.send(exchange, 200, "application/json", "{}".getBytes());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/api/answers/abc", "/verify/abc", "/api/nominations", "/nothing"})
    void every_response_carries_the_security_headers(String path) {
        HttpResponse<String> answer = gateway.get(path);

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe-eval");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("X-Correlation-Id").orElseThrow())
                .matches("[0-9a-f]{32}");
    }

    static List<String> refusedEarly() {
        return List.of(
                "GET /api/nominations//1 HTTP/1.1",
                "GET /api/nominations?a=%zz HTTP/1.1",
                "GET nonsense",
                "\u0016\u0003\u0001 this is no HTTP",
                "GET /api/answers/" + "a".repeat(9_000) + " HTTP/1.1",
                "GET /api/answers/" + "a".repeat(40_000) + " HTTP/1.1",
                "GET /api/answers/x HTTP/1.1\r\nX-Long: " + "a".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("refusedEarly")
    void what_is_refused_before_any_page_is_known_carries_the_same_headers(String start) throws IOException {
        Map<String, List<String>> usual = RunningGateway.headers(gateway.get("/nothing"));

        String refused = gateway.raw(start + "\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(refused).startsWith("HTTP/1.1 4").contains("Content-Type: application/problem+json");
        for (String name : List.of(
                "Content-Security-Policy",
                "Permissions-Policy",
                "Referrer-Policy",
                "X-Content-Type-Options",
                "X-Frame-Options",
                "X-XSS-Protection")) {
            assertThat(refused.lines())
                    .as(name)
                    .filteredOn(line -> line.startsWith(name + ": "))
                    .containsExactly(name + ": "
                            + usual.get(name.toLowerCase(Locale.ROOT)).getFirst());
        }
        assertThat(refused.lines())
                .anyMatch(line -> line.startsWith("Cache-Control: ") && line.contains("no-store"))
                .noneMatch(line -> line.startsWith("Strict-Transport-Security"));
    }

    @Test
    void a_service_may_send_its_own_policy_but_no_answer_of_an_api_is_kept_by_a_browser() {
        service.handlesWith(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            exchange.getResponseHeaders().set("Cache-Control", "private, max-age=60");
            StubService.send(exchange, 200, "text/html", "<p>Kính mời</p>".getBytes());
        });

        HttpResponse<String> answer = gateway.get("/api/answers/abc");

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void a_client_cannot_forge_its_identity_by_a_header() {
        gateway.send(gateway.request("/api/nominations")
                .header("Authorization", "Bearer " + provider.token("thu.ky"))
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=6.6.6.6;host=evil.example")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-User", "chu.tich")
                .header("X-Roles", "chairman")
                .header("X-HTTP-Method-Override", "DELETE"));

        StubService.Received seen = service.last();
        assertThat(seen.header("X-Forwarded-For")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("localhost:" + gateway.port());
        assertThat(seen.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(List.of("Forwarded", "X-Real-IP", "X-User", "X-Roles", "X-HTTP-Method-Override"))
                .allSatisfy(name -> assertThat(seen.header(name)).isNull());
    }

    @Test
    void headers_that_are_too_large_get_a_problem_with_a_sentence() {
        HttpResponse<String> answer = gateway.get("/api/nominations", "x".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(RunningGateway.json(answer).get("code").asString()).isEqualTo("HeadersTooLarge");
    }

    @Test
    void a_trace_id_reaches_the_service_and_the_client() {
        HttpResponse<String> answer = gateway.send(gateway.request("/api/nominations")
                .header("Authorization", "Bearer " + provider.token("thu.ky"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));

        assertThat(service.last().header("traceparent")).isEqualTo("00-" + TRACE + "-00f067aa0ba902b7-01");
        assertThat(service.last().header("X-Correlation-Id")).isEqualTo(TRACE);
        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue(TRACE);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Correlation-Id,<script>",
        "X-Correlation-Id,00000000000000000000000000000000",
        "traceparent,00-nonsense-00f067aa0ba902b7-01",
        "traceparent,00-00000000000000000000000000000000-00f067aa0ba902b7-01",
    })
    void a_malformed_trace_id_is_replaced(String header, String value) {
        gateway.send(gateway.request("/api/answers/abc").header(header, value));

        String id = service.last().header("X-Correlation-Id");
        assertThat(id).matches("[0-9a-f]{32}").doesNotMatch("0+");
        assertThat(service.last().header("traceparent")).matches("00-" + id + "-[0-9a-f]{16}-01");
    }

    @Test
    void other_sites_may_not_call_unless_they_are_configured() {
        HttpResponse<String> preflight = gateway.send(gateway.request("/api/nominations")
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        HttpResponse<String> plain =
                gateway.send(gateway.request("/api/answers/abc").header("Origin", "https://other.example"));

        assertThat(preflight.statusCode()).isBetween(400, 499);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(plain.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
