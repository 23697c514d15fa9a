package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.Door;
import vn.vinhdanh.gateway.fixtures.Provider;
import vn.vinhdanh.gateway.fixtures.Upstream;

/** What the browser is told, what a client can't forge, and what never stands in a log. */
class HeadersIT {

    private static final Provider provider = new Provider();
    private static final Upstream service = Upstream.start();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static Door door;

    @BeforeAll
    static void open() {
        door = Door.open(provider, service.address());
    }

    @AfterAll
    static void close() {
        door.close();
        service.close();
        provider.close();
    }

    @BeforeEach
    void aServiceThatSetsHeadersToo() {
        service.does(exchange -> {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
            Upstream.send(exchange, 200, "application/json", "{}".getBytes());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/api/answers/abc", "/api/nominations", "/nothing"})
    void every_answer_tells_the_browser_what_to_refuse(String path) {
        HttpResponse<String> answer = door.get(path);

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("X-Correlation-Id").orElseThrow())
                .matches("[0-9a-f]{32}");
    }

    @Test
    void a_service_may_set_a_policy_of_its_own() {
        service.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            exchange.getResponseHeaders().set("Cache-Control", "private, max-age=60");
            Upstream.send(exchange, 200, "text/html", "<p>Kính mời</p>".getBytes());
        });

        HttpResponse<String> answer = door.get("/api/answers/abc");

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=60");
    }

    @Test
    void identity_can_not_be_forged_by_a_header() {
        door.send(door.request("/api/nominations")
                .header("Authorization", "Bearer " + provider.token("thu.ky"))
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=6.6.6.6;host=evil.example")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-User", "chu.tich")
                .header("X-Roles", "chairman")
                .header("X-HTTP-Method-Override", "DELETE"));

        Upstream.Received seen = service.last();
        assertThat(seen.header("X-Forwarded-For")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("localhost:" + door.port());
        assertThat(seen.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(List.of("Forwarded", "X-Real-IP", "X-User", "X-Roles", "X-HTTP-Method-Override"))
                .allSatisfy(name -> assertThat(seen.header(name)).isNull());
    }

    @Test
    void a_trace_goes_through_all_and_comes_back() {
        HttpResponse<String> answer = door.send(door.request("/api/nominations")
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
    void an_odd_trace_is_replaced(String header, String value) {
        door.send(door.request("/api/answers/abc").header(header, value));

        String id = service.last().header("X-Correlation-Id");
        assertThat(id).matches("[0-9a-f]{32}").doesNotMatch("0+");
        assertThat(service.last().header("traceparent")).matches("00-" + id + "-[0-9a-f]{16}-01");
    }

    @Test
    void other_sites_get_nothing_unless_they_are_named() {
        HttpResponse<String> preflight = door.send(door.request("/api/nominations")
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        HttpResponse<String> plain =
                door.send(door.request("/api/answers/abc").header("Origin", "https://other.example"));

        assertThat(preflight.statusCode()).isBetween(400, 499);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(plain.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
