package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

/** Every path reaches its service, whole and unchanged; everything else is told so. */
class RoutesIT {

    private static final Provider provider = new Provider();
    private static final Upstream program = Upstream.start();
    private static final Upstream nomination = Upstream.start();
    private static final Upstream delegate = Upstream.start();
    private static final Upstream budget = Upstream.start();
    private static final Upstream notification = Upstream.start();
    private static Door door;

    @BeforeAll
    static void open() {
        door = Door.open(
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
        door.close();
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
        "/api/operations/program-service/outbox,program",
        "/api/nominations,nomination",
        "/api/nominations/1/submission,nomination",
        "/api/council-sessions/1/ballots,nomination",
        "/api/decisions/1/paper,nomination",
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
        "/api/rewards/1/payment,budget",
        "/api/history/rewards/1,budget",
        "/api/operations/budget-service/dead-letters,budget",
        "/api/messages/progress?conferenceId=1,notification",
        "/api/history/messages/1,notification",
        "/api/operations/notification-service/dead-letters,notification",
    })
    void a_path_reaches_its_service(String path, String service) {
        HttpResponse<String> answer = door.get(path, provider.token("thu.ky", "secretariat"));

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
        HttpResponse<String> answer = door.get(path, provider.token("thu.ky"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Door.json(answer).get("vi").asString()).isEqualTo("Không có địa chỉ này.");
        assertThat(Door.json(answer).get("en").asString()).isEqualTo("There is no such address.");
    }

    @Test
    void what_matters_for_writing_passes_in_both_directions() {
        nomination.does(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"8\"");
            exchange.getResponseHeaders().set("Location", "/api/nominations/17");
            Upstream.send(exchange, 201, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        });

        HttpResponse<String> answer = door.send(door.request("/api/nominations")
                .header("Authorization", "Bearer " + provider.token("can.bo", "unit-officer"))
                .header("If-Match", "\"7\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "vi")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Nông Thị Hiền\"}")));

        Upstream.Received seen = nomination.last();
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
    void a_service_s_own_no_passes_unchanged() {
        String no = "{\"code\":\"OneAchievementEarnsOneForm\",\"vi\":\"Một thành tích chỉ một hình thức.\"}";
        nomination.answers(409, "application/problem+json", no);

        HttpResponse<String> answer = door.post("/api/nominations", provider.token("can.bo"), "{}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo(no);
    }

    @Test
    void a_paper_flows_through_while_it_is_still_being_written() throws Exception {
        byte[] paper = new byte[3_000_000];
        new Random(7).nextBytes(paper);
        nomination.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.getResponseHeaders().set("Content-Disposition", "inline; filename=\"quyet-dinh.pdf\"");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(paper);
        });

        HttpResponse<byte[]> answer = door.send(
                door.request("/api/decisions/1/paper").header("Authorization", "Bearer " + provider.token("chu.tich")),
                BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"quyet-dinh.pdf\"");
        assertThat(Arrays.equals(answer.body(), paper)).isTrue();
    }

    @Test
    void a_description_tells_its_reader_to_call_the_gateway() {
        budget.answers(
                200, "application/json", "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://budget:8084\"}]}");

        HttpResponse<String> answer = door.get("/openapi/budget.json");

        assertThat(budget.last().uri()).hasToString("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Door.json(answer).at("/openapi").asString()).isEqualTo("3.1.0");
        assertThat(Door.json(answer).at("/servers/0/url").asString()).isEqualTo("/");
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
    void the_pages_need_no_token_and_no_other_site(String path) {
        HttpResponse<String> answer = door.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body()).doesNotContain("http://", "https://");
        }
    }

    @Test
    void readiness_asks_no_service() {
        assertThat(door.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(door.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    /** Reactor Netty before 1.3.8 forgot some connections between two requests; the client then waited for ever. */
    @Test
    void a_kept_alive_connection_is_never_forgotten() {
        String token = provider.token("thu.ky");
        List<String> paths = List.of("/", "/actuator/health/readiness", "/nothing", "/openapi", "/api/nominations/1");

        for (int i = 0; i < 600; i++) {
            assertThat(door.get(paths.get(i % paths.size()), token).statusCode())
                    .isIn(200, 404);
        }
    }

    private static Upstream upstream(String service) {
        return switch (service) {
            case "program" -> program;
            case "nomination" -> nomination;
            case "delegate" -> delegate;
            case "budget" -> budget;
            default -> notification;
        };
    }
}
