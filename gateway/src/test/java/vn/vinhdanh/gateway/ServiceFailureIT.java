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
import vn.vinhdanh.gateway.fixtures.Door;
import vn.vinhdanh.gateway.fixtures.Provider;
import vn.vinhdanh.gateway.fixtures.RudeUpstream;
import vn.vinhdanh.gateway.fixtures.Upstream;

/** Services die, hang, hang up and come back. Nothing is ever said to be done that was not. */
class ServiceFailureIT {

    /** Long enough for an answer of a machine that is busy. */
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(2);

    private static final Provider provider = new Provider();
    private static final Upstream healthy = Upstream.start();
    private static final Upstream slow = Upstream.start();
    private static final Upstream complaining = Upstream.start();
    private static final RudeUpstream rude = RudeUpstream.start();
    private static final Upstream mortal = Upstream.start();
    private static Door door;

    @BeforeAll
    static void open() {
        door = Door.open(
                provider,
                healthy.address(),
                "vinhdanh.services.program=" + slow.address(),
                "vinhdanh.services.budget=" + complaining.address(),
                "vinhdanh.services.delegate=" + rude.address(),
                "vinhdanh.services.notification=" + mortal.address(),
                "vinhdanh.gateway.response-timeout=" + RESPONSE_TIMEOUT,
                "vinhdanh.gateway.breaker.minimum-calls=5",
                "vinhdanh.gateway.breaker.pause=5s");
        slow.does(exchange -> {
            Thread.sleep(RESPONSE_TIMEOUT.multipliedBy(3));
            Upstream.send(exchange, 200, "application/json", new byte[0]);
        });
    }

    @AfterAll
    static void close() throws Exception {
        door.close();
        healthy.close();
        slow.close();
        complaining.close();
        rude.close();
        provider.close();
    }

    @BeforeEach
    void everyBreakerIsClosed() {
        door.part(CircuitBreakerRegistry.class).getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void a_read_that_was_cut_off_is_tried_again_and_a_write_never() {
        String token = provider.token("thu.ky");

        int before = rude.requests();
        HttpResponse<String> read = door.get("/api/delegates/1", token);
        int afterRead = rude.requests();
        HttpResponse<String> write = door.post("/api/delegates", token, "{}");

        assertThat(afterRead - before).isEqualTo(3);
        assertProblem(read, 503, "ServiceIsAway");
        assertThat(rude.requests() - afterRead).isEqualTo(1);
        assertProblem(write, 502, "ServiceWasLost");
        assertThat(Door.json(write).get("vi").asString()).contains("chưa rõ");
    }

    @Test
    void a_read_succeeds_when_the_second_try_does() {
        AtomicInteger calls = new AtomicInteger();
        healthy.does(exchange -> {
            if (calls.incrementAndGet() == 1) {
                throw new java.io.IOException("the service was killed at work");
            }
            Upstream.send(exchange, 200, "application/json", "[1]".getBytes());
        });

        HttpResponse<String> answer = door.get("/api/nominations", provider.token("thu.ky"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[1]");
        assertThat(calls).hasValue(2);
    }

    @Test
    void too_slow_is_said_once_and_not_repeated() {
        int before = slow.received().size();

        HttpResponse<String> answer = door.post("/api/conferences", provider.token("thu.ky"), "{}");

        assertProblem(answer, 504, "ServiceIsTooSlow");
        assertThat(slow.received().size() - before).isEqualTo(1);
    }

    @Test
    void a_service_that_hangs_is_soon_left_in_peace() {
        String token = provider.token("thu.ky");
        for (int i = 0; i < 5; i++) {
            assertThat(door.get("/api/conferences", token).statusCode()).isEqualTo(504);
        }
        int before = slow.received().size();
        long started = System.nanoTime();

        HttpResponse<String> answer = door.get("/api/conferences", token);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(RESPONSE_TIMEOUT);
        assertProblem(answer, 503, "ServiceIsAway");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(slow.received()).hasSize(before);
    }

    @Test
    void a_dead_service_opens_its_breaker_only_and_its_return_closes_it() {
        String token = provider.token("thu.ky");
        healthy.answers(200, "application/json", "{}");
        assertThat(door.get("/api/messages", token).statusCode()).isEqualTo(200);
        int port = mortal.port();
        mortal.close();

        for (int i = 0; i < 6; i++) {
            HttpResponse<String> away = door.get("/api/messages", token);
            assertProblem(away, 503, "ServiceIsAway");
            assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
        }
        assertThat(stateOf("notification")).isEqualTo("OPEN");
        assertThat(door.get("/api/nominations", token).statusCode()).isEqualTo(200);

        try (Upstream back = Upstream.startOn(port)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(door.get("/api/messages", token).statusCode()).isEqualTo(200);
                assertThat(stateOf("notification")).isEqualTo("CLOSED");
            });
            assertThat(back.received()).isNotEmpty();
        }
    }

    @Test
    void a_service_s_own_sorry_is_passed_on_and_counted() {
        String token = provider.token("ke.toan");
        String sorry = "{\"code\":\"StoreAway\"}";
        complaining.does(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "9");
            Upstream.send(exchange, 503, "application/problem+json", sorry.getBytes());
        });

        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = door.post("/api/rewards/1/payment", token, "{}");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo(sorry);
            assertThat(answer.headers().allValues("Retry-After")).containsExactly("9");
        }
        assertProblem(door.post("/api/rewards/1/payment", token, "{}"), 503, "ServiceIsAway");
    }

    @Test
    void mistakes_of_clients_and_faults_of_one_page_never_open_a_breaker() {
        String token = provider.token("thu.ky");
        for (int status : new int[] {400, 401, 403, 404, 409, 412, 422, 500}) {
            healthy.answers(status, "application/json", "{}");
            for (int i = 0; i < 4; i++) {
                assertThat(door.post("/api/nominations", token, "{}").statusCode())
                        .isEqualTo(status);
            }
        }
        for (int i = 0; i < 10; i++) {
            door.send(door.request("/api/nominations")
                    .header("Authorization", "Bearer " + token)
                    .POST(BodyPublishers.ofByteArray(new byte[1_100_000])));
        }
        assertThat(stateOf("nomination")).isEqualTo("CLOSED");
    }

    private static String stateOf(String service) {
        return door.part(CircuitBreakerRegistry.class)
                .circuitBreaker(service)
                .getState()
                .name();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Door.json(answer).get("code").asString()).isEqualTo(code);
        assertThat(Door.json(answer).get("vi").asString()).isNotBlank();
        assertThat(Door.json(answer).get("en").asString()).isNotBlank();
        assertThat(Door.json(answer).get("correlationId").asString())
                .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    }
}
