package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** Server-sent events: each is passed on at once, for as long as client and service like. */
class EventStreamIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    /** Not a multiple: Jetty fails a write that begins in the moment of its idle check. Clients of events reconnect. */
    private static final Duration SILENCE = TIMEOUT.multipliedBy(5).dividedBy(2);

    private static final String EVENT = "data: x\n\n";

    private static final OpenIdProvider provider = new OpenIdProvider();
    private static final StubService service = StubService.start();
    private static RunningGateway gateway;

    @BeforeAll
    static void open() {
        gateway = start();
    }

    @AfterAll
    static void close() {
        service.close();
        gateway.close();
        provider.close();
    }

    @Test
    void a_stream_may_be_silent_for_longer_than_every_timeout() throws IOException {
        service.handlesWith(exchange -> {
            begin(exchange);
            send(exchange);
            Thread.sleep(SILENCE);
            send(exchange);
        });

        try (RunningGateway impatient = start("server.jetty.connection-idle-timeout=" + TIMEOUT);
                InputStream events = stream(impatient)) {
            assertThat(events.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(EVENT.repeat(2));
        }
    }

    @Test
    void many_open_streams_take_no_threads_from_other_requests() throws Exception {
        int streams = 300;
        Semaphore more = new Semaphore(0);
        service.handlesWith(exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/live")) {
                begin(exchange);
                send(exchange);
                more.tryAcquire(30, TimeUnit.SECONDS);
                send(exchange);
            } else {
                StubService.send(exchange, 200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
            }
        });
        int threadsBefore = platformThreads();

        List<InputStream> open = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            open.add(stream(gateway));
            assertThat(open.getLast().readNBytes(EVENT.length())).asString().isEqualTo(EVENT);
        }

        assertThat(platformThreads() - threadsBefore).isLessThan(streams / 4);
        assertThat(gateway.get("/api/nominations/1", provider.token("thu.ky")).statusCode())
                .isEqualTo(200);
        more.release(streams);
        for (InputStream stream : open) {
            assertThat(stream.readAllBytes()).asString().isEqualTo(EVENT);
        }
    }

    @Test
    void a_client_that_leaves_ends_the_stream_of_the_service() throws IOException {
        AtomicInteger ended = new AtomicInteger();
        service.handlesWith(exchange -> {
            try {
                begin(exchange);
                while (true) {
                    send(exchange);
                    Thread.sleep(50);
                }
            } finally {
                ended.incrementAndGet();
            }
        });

        try (InputStream events = stream(gateway)) {
            assertThat(events.readNBytes(EVENT.length())).asString().isEqualTo(EVENT);
        }

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ended).hasValue(1));
    }

    private static RunningGateway start(String... settings) {
        return RunningGateway.start(
                provider,
                service.address(),
                Stream.concat(
                                Stream.of(
                                        "vinhdanh.gateway.response-timeout=" + TIMEOUT,
                                        "vinhdanh.gateway.per-client.burst=1000"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static InputStream stream(RunningGateway of) {
        return of.send(
                        of.request("/api/nominations/live")
                                .header("Authorization", "Bearer " + provider.token("thu.ky"))
                                .header("Accept", "text/event-stream"),
                        BodyHandlers.ofInputStream())
                .body();
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
    }

    private static void send(HttpExchange exchange) throws IOException {
        exchange.getResponseBody().write(EVENT.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static int platformThreads() {
        return Thread.getAllStackTraces().size();
    }
}
