package vn.vinhdanh.systemtests.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the client makes of a service that is away for a moment. The service here answers as it is told. */
class ApiClientTest {

    private static final String CANCELLATION = "/api/delegates/d1/cancellation";

    private final List<String> requests = new ArrayList<>();
    private final Queue<Integer> answers = new ArrayDeque<>();
    private HttpServer service;
    private ApiClient client;
    private int version = 1;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
        client = new ApiClient("http://127.0.0.1:" + service.getAddress().getPort(), null, Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void a_command_is_repeated_with_the_version_that_was_read() {
        answers.addAll(List.of(503, 200));
        assertThat(cancel().expectDone().attempts()).isEqualTo(2);
        assertThat(requests).containsExactly("GET", "POST 1", "POST 1");
    }

    /** The service was away before it did anything, and another person was faster then. */
    @Test
    void what_another_person_changed_is_read_again_before_it_is_settled() {
        answers.addAll(List.of(503, 412, 200));
        assertThat(cancel().expectDone().status()).isEqualTo(200);
        assertThat(requests).containsExactly("GET", "POST 1", "POST 1", "GET", "POST 2");
    }

    @Test
    void a_command_whose_response_was_lost_is_refused_as_done_when_it_is_asked_again() {
        answers.addAll(List.of(503, 412, 409));
        assertThat(cancel().expectDone().status()).isEqualTo(409);
        assertThat(requests).containsExactly("GET", "POST 1", "POST 1", "GET", "POST 2");
    }

    @Test
    void who_read_an_old_version_is_told_so() {
        answers.add(412);
        assertThat(cancel().status()).isEqualTo(412);
        assertThat(requests).containsExactly("GET", "POST 1");
    }

    private Response cancel() {
        return client.post(CANCELLATION, Map.of("reason", "Bận công tác (mẫu)."));
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean isRead = exchange.getRequestMethod().equals("GET");
        int status = isRead ? 200 : answers.remove();
        requests.add(isRead ? "GET" : "POST " + exchange.getRequestHeaders().getFirst("If-Match"));
        if (isRead) {
            exchange.getResponseHeaders().set("ETag", String.valueOf(version++));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
