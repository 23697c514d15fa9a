package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** Every path reaches its service whole and unchanged; every other path is not found. */
class RoutesIT {

    private static final OpenIdProvider provider = new OpenIdProvider();
    private static final StubService program = StubService.start();
    private static final StubService nomination = StubService.start();
    private static final StubService delegate = StubService.start();
    private static final StubService budget = StubService.start();
    private static final StubService notification = StubService.start();
    private static RunningGateway gateway;

    @BeforeAll
    static void open() {
        gateway = RunningGateway.start(
                provider,
                "http://localhost:1",
                "vinhdanh.gateway.per-client.burst=2000",
                "vinhdanh.services.program=" + program.address(),
                "vinhdanh.services.nomination=" + nomination.address(),
                "vinhdanh.services.delegate=" + delegate.address(),
                "vinhdanh.services.budget=" + budget.address(),
                "vinhdanh.services.notification=" + notification.address());
    }

    @AfterAll
    static void close() {
        gateway.close();
        for (AutoCloseable party :
                new AutoCloseable[] {provider, program, nomination, delegate, budget, notification}) {
            try {
                party.close();
            } catch (Exception ignored) {
                throw new AssertionError(ignored);
            }
        }
    }

    @BeforeEach
    void everyServiceSaysItsName() {
        program.answers(200, "application/json", "\"program\"");
        nomination.answers(200, "application/json", "\"nomination\"");
        delegate.answers(200, "application/json", "\"delegate\"");
        budget.answers(200, "application/json", "\"budget\"");
        notification.answers(200, "application/json", "\"notification\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/conferences,program",
        "/api/conferences/abc/running-order?after=x&limit=3,program",
        "/api/history/conferences/abc,program",
        "/api/units/xom-a/merger,program",
        "/api/history/units/trung-khanh,program",
        "/api/operations/program-service/outbox,program",
        "/api/nominations,nomination",
        "/api/nominations/1/submission,nomination",
        "/api/council-sessions/1/ballots,nomination",
        "/api/decisions/1/paper,nomination",
        "/api/award-registers/2026,nomination",
        "/api/certificate-settings/test-page,nomination",
        "/verify/abc,nomination",
        "/api/history/award-registers/1,nomination",
        "/api/norms,nomination",
        "/api/award-forms,nomination",
        "/api/history/nominations/1/verification,nomination",
        "/api/history/council-sessions/1,nomination",
        "/api/history/decisions/1,nomination",
        "/api/operations/nomination-service/dead-letters,nomination",
        "/api/delegates?conferenceId=1,delegate",
        "/api/rosters/1/invitations,delegate",
        "/api/answers/abc.def,delegate",
        "/api/history/delegates/1,delegate",
        "/api/history/rosters/1,delegate",
        "/api/operations/delegate-service/dead-letters,delegate",
        "/api/funds/1/REWARD_FUND/ledger,budget",
        "/api/history/allocations/1,budget",
        "/api/allocations/1/reversal,budget",
        "/api/reward-funds/2026/carry-over,budget",
        "/api/rewards/1/payment,budget",
        "/api/history/rewards/1,budget",
        "/api/operations/budget-service/dead-letters,budget",
        "/api/messages/progress?conferenceId=1,notification",
        "/api/history/messages/1,notification",
        "/api/operations/notification-service/dead-letters,notification",
    })
    void each_path_reaches_its_service(String path, String service) {
        HttpResponse<String> answer = gateway.get(path, provider.token("thu.ky", "secretariat"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo('"' + service + '"');
        assertThat(upstream(service).last().uri()).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api/nothing",
                "/api",
                "/api/history/funds/1",
                "/openapi/nothing.json",
                "/favicon.ico"
            })
    void an_unknown_path_is_not_found(String path) {
        HttpResponse<String> answer = gateway.get(path, provider.token("thu.ky"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(RunningGateway.json(answer).get("vi").asString()).isEqualTo("Không có địa chỉ này.");
        assertThat(RunningGateway.json(answer).get("en").asString()).isEqualTo("There is no such address.");
    }

    @Test
    void headers_and_bodies_of_writes_pass_in_both_directions() {
        nomination.handlesWith(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"8\"");
            exchange.getResponseHeaders().set("Location", "/api/nominations/17");
            StubService.send(exchange, 201, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        });

        HttpResponse<String> answer = gateway.send(gateway.request("/api/nominations")
                .header("Authorization", "Bearer " + provider.token("can.bo", "unit-officer"))
                .header("If-Match", "\"7\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "vi")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Nông Thị Hiền\"}")));

        StubService.Received seen = nomination.last();
        assertThat(seen.header("If-Match")).isEqualTo("\"7\"");
        assertThat(seen.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(seen.header("Accept-Language")).isEqualTo("vi");
        assertThat(seen.header("Authorization")).startsWith("Bearer ");
        assertThat(new String(seen.body(), StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"Nông Thị Hiền\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"8\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/nominations/17");
    }

    @Test
    void a_form_and_a_query_pass_as_they_were_written() {
        String path = "/api/answers/abc?flag&a=x%20y&a=%2B&b=";
        String form = "answer=ACCEPT&note=a%20b+c&answer=again&empty";

        gateway.send(gateway.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(delegate.last().uri()).hasToString(path);
        assertThat(new String(delegate.last().body(), StandardCharsets.UTF_8)).isEqualTo(form);
    }

    @Test
    void an_unchanged_resource_leaves_the_connection_usable() {
        nomination.handlesWith(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"8\"");
            StubService.send(exchange, 200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        });

        for (int i = 0; i < 600; i++) {
            assertThat(gateway.send(gateway.request("/api/nominations/1")
                                    .header("Authorization", "Bearer " + provider.token("thu.ky." + i % 5))
                                    .header("If-None-Match", "\"8\""))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_event_arrives_while_the_stream_is_open() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        nomination.handlesWith(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            received.await(10, TimeUnit.SECONDS);
        });

        HttpResponse<InputStream> stream = gateway.send(
                gateway.request("/api/nominations/live").header("Authorization", "Bearer " + provider.token("thu.ky")),
                BodyHandlers.ofInputStream());

        try (InputStream events = stream.body()) {
            assertThat(new String(events.readNBytes(11), StandardCharsets.UTF_8))
                    .isEqualTo("data: first");
        }
        received.countDown();
    }

    @Test
    void a_refusal_by_a_service_passes_unchanged() {
        String no = "{\"code\":\"OneAchievementEarnsOneForm\",\"vi\":\"Một thành tích chỉ một hình thức.\"}";
        nomination.answers(409, "application/problem+json", no);

        HttpResponse<String> answer = gateway.post("/api/nominations", provider.token("can.bo"), "{}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo(no);
    }

    @Test
    void a_large_paper_is_streamed() throws Exception {
        byte[] paper = new byte[3_000_000];
        new Random(7).nextBytes(paper);
        nomination.handlesWith(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.getResponseHeaders().set("Content-Disposition", "inline; filename=\"quyet-dinh.pdf\"");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(paper);
        });

        HttpResponse<byte[]> answer = gateway.send(
                gateway.request("/api/decisions/1/paper")
                        .header("Authorization", "Bearer " + provider.token("chu.tich")),
                BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"quyet-dinh.pdf\"");
        assertThat(Arrays.equals(answer.body(), paper)).isTrue();
    }

    @Test
    void a_description_names_the_gateway_as_its_server() {
        budget.answers(
                200, "application/json", "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://budget:8084\"}]}");

        HttpResponse<String> answer = gateway.get("/openapi/budget.json");

        assertThat(budget.last().uri()).hasToString("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningGateway.json(answer).at("/openapi").asString()).isEqualTo("3.1.0");
        assertThat(RunningGateway.json(answer).at("/servers/0/url").asString()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/openapi",
                "/openapi/ui/swagger-ui.css",
                "/openapi/ui/swagger-ui-bundle.js",
                "/openapi/ui/descriptions.js"
            })
    void the_pages_need_no_token_and_load_nothing_from_other_sites(String path) {
        HttpResponse<String> answer = gateway.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body()).doesNotContain("http://", "https://");
        }
    }

    @Test
    void readiness_depends_on_no_service() {
        assertThat(gateway.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(gateway.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    /** Some servers lost a connection between two requests (Reactor Netty before 1.3.8); the client then waits without end. */
    @Test
    void a_kept_alive_connection_is_never_forgotten() {
        String token = provider.token("thu.ky");
        List<String> paths = List.of("/", "/actuator/health/readiness", "/nothing", "/openapi", "/api/nominations/1");

        for (int i = 0; i < 600; i++) {
            assertThat(gateway.get(paths.get(i % paths.size()), token).statusCode())
                    .isIn(200, 404);
        }
    }

    private static StubService upstream(String service) {
        return switch (service) {
            case "program" -> program;
            case "nomination" -> nomination;
            case "delegate" -> delegate;
            case "budget" -> budget;
            default -> notification;
        };
    }
}
