package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.ResettingService;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** Services die, hang, reset connections and come back. The gateway never reports a success that did not happen. */
class ServiceFailureIT {

    /** Long enough for an answer on a busy machine. */
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(2);

    private static final OpenIdProvider provider = new OpenIdProvider();
    private static final StubService healthy = StubService.start();
    private static final StubService slow = StubService.start();
    private static final StubService complaining = StubService.start();
    private static final ResettingService resetting = ResettingService.start();
    private static final StubService mortal = StubService.start();
    private static RunningGateway gateway;

    @BeforeAll
    static void open() {
        gateway = RunningGateway.start(
                provider,
                healthy.address(),
                "vinhdanh.services.program=" + slow.address(),
                "vinhdanh.services.budget=" + complaining.address(),
                "vinhdanh.services.delegate=" + resetting.address(),
                "vinhdanh.services.notification=" + mortal.address(),
                "vinhdanh.gateway.response-timeout=" + RESPONSE_TIMEOUT,
                "vinhdanh.gateway.breaker.minimum-calls=5",
                "vinhdanh.gateway.breaker.pause=5s");
        slow.handlesWith(exchange -> {
            Thread.sleep(RESPONSE_TIMEOUT.multipliedBy(3));
            StubService.send(exchange, 200, "application/json", new byte[0]);
        });
    }

    @AfterAll
    static void close() throws Exception {
        gateway.close();
        healthy.close();
        slow.close();
        complaining.close();
        resetting.close();
        provider.close();
    }

    @BeforeEach
    void everyBreakerIsClosed() {
        gateway.bean(CircuitBreakerRegistry.class).getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void a_read_that_was_cut_off_is_retried_and_a_write_is_not() {
        String token = provider.token("thu.ky");

        int before = resetting.requests();
        HttpResponse<String> read = gateway.get("/api/delegates/1", token);
        int afterRead = resetting.requests();
        HttpResponse<String> write = gateway.post("/api/delegates", token, "{}");

        assertThat(afterRead - before).isEqualTo(3);
        assertProblem(read, 503, "ServiceIsAway");
        assertThat(resetting.requests() - afterRead).isEqualTo(1);
        assertProblem(write, 502, "ServiceWasLost");
        assertThat(RunningGateway.json(write).get("vi").asString()).contains("chưa rõ");
    }

    @Test
    void a_read_succeeds_when_the_second_attempt_does() {
        AtomicInteger calls = new AtomicInteger();
        healthy.handlesWith(exchange -> {
            if (calls.incrementAndGet() == 1) {
                throw new java.io.IOException("the service was killed at work");
            }
            StubService.send(exchange, 200, "application/json", "[1]".getBytes());
        });

        HttpResponse<String> answer = gateway.get("/api/nominations", provider.token("thu.ky"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[1]");
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_slow_request_times_out_and_is_not_retried() {
        int before = slow.received().size();

        HttpResponse<String> answer = gateway.post("/api/conferences", provider.token("thu.ky"), "{}");

        assertProblem(answer, 504, "ServiceIsTooSlow");
        assertThat(slow.received().size() - before).isEqualTo(1);
    }

    @Test
    void a_service_that_hangs_soon_gets_no_more_requests() {
        String token = provider.token("thu.ky");
        for (int i = 0; i < 5; i++) {
            assertThat(gateway.get("/api/conferences", token).statusCode()).isEqualTo(504);
        }
        int before = slow.received().size();
        long started = System.nanoTime();

        HttpResponse<String> answer = gateway.get("/api/conferences", token);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(RESPONSE_TIMEOUT);
        assertProblem(answer, 503, "ServiceIsAway");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(slow.received()).hasSize(before);
    }

    @Test
    void a_dead_service_opens_only_its_own_breaker_and_its_return_closes_it() {
        String token = provider.token("thu.ky");
        healthy.answers(200, "application/json", "{}");
        assertThat(gateway.get("/api/messages", token).statusCode()).isEqualTo(200);
        int port = mortal.port();
        mortal.close();

        for (int i = 0; i < 6; i++) {
            HttpResponse<String> away = gateway.get("/api/messages", token);
            assertProblem(away, 503, "ServiceIsAway");
            assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
        }
        assertThat(stateOf("notification")).isEqualTo("OPEN");
        assertThat(gateway.get("/api/nominations", token).statusCode()).isEqualTo(200);

        try (StubService back = StubService.startOn(port)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(gateway.get("/api/messages", token).statusCode()).isEqualTo(200);
                assertThat(stateOf("notification")).isEqualTo("CLOSED");
            });
            assertThat(back.received()).isNotEmpty();
        }
    }

    @Test
    void a_response_that_breaks_off_early_is_no_success() {
        healthy.handlesWith(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new java.io.IOException("the service was killed at work");
        });
        String token = provider.token("thu.ky");

        assertProblem(gateway.get("/api/nominations/1", token), 503, "ServiceIsAway");
        assertProblem(gateway.post("/api/nominations", token, "{}"), 502, "ServiceWasLost");
    }

    @Test
    void a_503_by_a_service_is_passed_on_and_counted() {
        String token = provider.token("ke.toan");
        String sorry = "{\"code\":\"StoreAway\"}";
        complaining.handlesWith(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "9");
            StubService.send(exchange, 503, "application/problem+json", sorry.getBytes());
        });

        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = gateway.post("/api/rewards/1/payment", token, "{}");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo(sorry);
            assertThat(answer.headers().allValues("Retry-After")).containsExactly("9");
        }
        assertProblem(gateway.post("/api/rewards/1/payment", token, "{}"), 503, "ServiceIsAway");
    }

    @Test
    void client_errors_and_500s_do_not_open_a_breaker() {
        String token = provider.token("thu.ky");
        for (int status : new int[] {400, 401, 403, 404, 409, 412, 422, 500}) {
            healthy.answers(status, "application/json", "{}");
            for (int i = 0; i < 4; i++) {
                assertThat(gateway.post("/api/nominations", token, "{}").statusCode())
                        .isEqualTo(status);
            }
        }
        for (int i = 0; i < 10; i++) {
            gateway.send(gateway.request("/api/nominations")
                    .header("Authorization", "Bearer " + token)
                    .POST(BodyPublishers.ofByteArray(new byte[1_100_000])));
        }
        assertThat(stateOf("nomination")).isEqualTo("CLOSED");
    }

    private static String stateOf(String service) {
        return gateway.bean(CircuitBreakerRegistry.class)
                .circuitBreaker(service)
                .getState()
                .name();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(RunningGateway.json(answer).get("code").asString()).isEqualTo(code);
        assertThat(RunningGateway.json(answer).get("vi").asString()).isNotBlank();
        assertThat(RunningGateway.json(answer).get("en").asString()).isNotBlank();
        assertThat(RunningGateway.json(answer).get("correlationId").asString())
                .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    }
}
