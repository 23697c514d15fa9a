package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** Requests that are too frequent, too large, too long or malformed: each gets the right 4xx and reaches no service. */
class LimitsIT {

    private static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    static final GatewayExtension running = GatewayExtension.start(
            "vinhdanh.gateway.per-client.burst=20",
            "vinhdanh.gateway.per-client.per-second=1",
            "vinhdanh.gateway.per-link.burst=100",
            "vinhdanh.gateway.per-link.per-minute=1",
            "vinhdanh.gateway.body-time=3s",
            "vinhdanh.gateway.body-silence=1s",
            "vinhdanh.gateway.trusted-proxies=127.0.0.1,::1,10.0.0.0/8");

    private static final OpenIdProvider provider = running.provider();
    private static final StubService service = running.service();
    private static final RunningGateway gateway = running.gateway();

    @BeforeEach
    void nothingYet() {
        service.answers(200, "application/json", "{}");
    }

    @Test
    void an_account_that_sends_too_often_must_wait_and_others_need_not() {
        String eager = provider.token("can.bo.eager");
        List<HttpResponse<String>> answers = IntStream.range(0, 40)
                .mapToObj(i -> gateway.get("/api/nominations", eager))
                .toList();

        assertThat(answers.subList(0, 20))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        HttpResponse<String> refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(RunningGateway.json(refused).get("code").asString()).isEqualTo("TooManyRequests");
        assertThat(gateway.get("/api/nominations", provider.token("can.bo.calm"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void without_an_account_the_address_reported_by_a_trusted_proxy_counts() {
        List<Integer> flood = IntStream.range(0, 30)
                .mapToObj(i -> answerFrom("1.2.3.4, 203.0.113.7, 10.1.1.1"))
                .toList();

        assertThat(flood).contains(429);
        assertThat(answerFrom("203.0.113.8")).isEqualTo(200);
        assertThat(service.last().header("X-Forwarded-For")).isEqualTo("203.0.113.8");
        assertThat(IntStream.range(0, 10).mapToObj(i -> answerFrom("8.8.8.8, 203.0.113.7")))
                .as("a made-up first hop opens no new account: far fewer than a burst, and yet too many")
                .contains(429);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_over_the_limit_is_refused_with_and_without_a_declared_length(boolean says) {
        int before = service.received().size();

        HttpResponse<String> answer = gateway.send(gateway.request("/api/nominations")
                .header("Authorization", "Bearer " + provider.token("can.bo." + says))
                .POST(body(MEGABYTE + 1, says)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningGateway.json(answer).get("code").asString()).isEqualTo("BodyTooLarge");
        assertThat(service.received()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_plan_may_be_twice_as_large(boolean says) {
        String token = provider.token("thu.ky." + says);
        HttpResponse<String> plan = gateway.send(gateway.request("/api/conferences")
                .header("Authorization", "Bearer " + token)
                .POST(body(2 * MEGABYTE, says)));
        HttpResponse<String> tooLarge = gateway.send(gateway.request("/api/conferences")
                .header("Authorization", "Bearer " + token)
                .POST(body(3 * MEGABYTE, says)));

        assertThat(plan.statusCode()).isEqualTo(200);
        assertThat(service.last().body()).hasSize(2 * MEGABYTE);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_may_have_ten_megabytes(boolean says) {
        String token = provider.token("can.bo." + says);
        HttpResponse<String> file = gateway.send(gateway.request("/api/conferences/c1/tasks/nv-1/files")
                .header("Authorization", "Bearer " + token)
                .POST(body(10 * MEGABYTE, says)));
        HttpResponse<String> tooLarge = gateway.send(gateway.request("/api/conferences/c1/tasks/nv-1/files")
                .header("Authorization", "Bearer " + token)
                .POST(body(10 * MEGABYTE + 1, says)));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(RunningGateway.json(tooLarge).get("vi").asString()).contains("tối đa 10 MB");
    }

    @Test
    void an_unknown_method_is_refused() throws IOException {
        assertThat(gateway.raw("BREW /api/nominations HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .contains("MethodNotAllowed");
        assertThat(gateway.send(gateway.request("/").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/%zz HTTP/1.1",
                "GET /api/nominations/%00 HTTP/1.1",
                "GET /api/nominations//1 HTTP/1.1",
                "GET /api/nominations/..%2f..%2factuator HTTP/1.1",
                "GET /api/nominations;a=b HTTP/1.1",
                "GET /api/nominations\\1 HTTP/1.1",
                "GET /api/nominations?a=%zz HTTP/1.1",
                "GET nonsense",
                "\u0016\u0003\u0001 this is no HTTP",
            })
    void a_malformed_request_is_a_bad_request(String line) throws IOException {
        assertThat(gateway.raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "\"correlationId\":");
    }

    @Test
    void a_contradictory_length_is_a_bad_request() throws IOException {
        assertThat(gateway.raw(
                        "POST /api/answers/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: -5\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "\"correlationId\":");
        assertThat(gateway.raw("POST /api/answers/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "\"correlationId\":");
    }

    @Test
    void a_too_long_address_or_header_is_refused() throws IOException {
        assertThat(gateway.raw("GET /api/answers/" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("Content-Type: application/problem+json", "\"correlationId\":");
        assertThat(gateway.raw("GET /api/answers/x HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("Content-Type: application/problem+json", "\"correlationId\":");
    }

    @Test
    void a_refused_body_leaves_the_connection_usable() {
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = gateway.send(gateway.request("/api/nominations")
                    .header("Authorization", "Bearer " + provider.forged())
                    .POST(body(MEGABYTE / 2, i % 2 == 0)));
            assertThat(answer.statusCode()).isIn(401, 429);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/answers/one-link", "/verify/one-code"})
    void one_signed_link_is_used_so_often_and_no_more_from_whatever_addresses(String link) {
        List<Integer> uses = IntStream.range(0, 101)
                .mapToObj(i -> gateway.send(gateway.request(link).header("X-Forwarded-For", "198.51.100." + i))
                        .statusCode())
                .toList();

        assertThat(uses.subList(0, 100)).containsOnly(200);
        assertThat(uses.getLast()).isEqualTo(429);
        assertThat(answerFrom("198.51.100.200")).as("another link").isEqualTo(200);
    }

    @Test
    void five_hundred_slow_senders_close_nothing_and_are_cut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                Socket socket = new Socket("localhost", gateway.port());
                socket.setSoTimeout(15_000);
                socket.getOutputStream()
                        .write(("POST /api/answers/slow-" + i
                                        + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2." + i % 250
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(answerFrom("198.51.100.201")).isEqualTo(200);
            int before = service.received().size();
            for (Socket socket : slow) {
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .satisfiesAnyOf(
                                cut -> assertThat(cut).isEmpty(),
                                told -> assertThat(told)
                                        .startsWith("HTTP/1.1 408")
                                        .contains("BodyTooSlow"));
            }
            assertThat(service.received())
                    .as("none of them reached the service")
                    .hasSize(before);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void a_body_that_comes_byte_by_byte_is_cut_when_its_time_is_over() throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", gateway.port())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(("POST /api/answers/drip HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.251\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().start(() -> drip(socket));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);

            assertThat(answer).isIn("", "HTTP/1.1 408");
        }
    }

    private static void drip(Socket socket) {
        try {
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write(' ');
                Thread.sleep(300);
            }
        } catch (IOException | InterruptedException cut) {
            // As it should be.
        }
    }

    private static int answerFrom(String forwardedFor) {
        return gateway.send(gateway.request("/api/answers/abc").header("X-Forwarded-For", forwardedFor))
                .statusCode();
    }

    private static BodyPublisher body(int size, boolean saysItsLength) {
        byte[] bytes = new byte[size];
        return saysItsLength
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }
}
