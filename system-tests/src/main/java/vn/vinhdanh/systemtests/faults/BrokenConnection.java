package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;

/**
 * Breaks the connection of a client in the middle of its request, or after the request and before the response. The
 * client repeats the request with the same Idempotency-Key and must get exactly one nomination.
 */
final class BrokenConnection implements FaultFactory {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RoundContext context;
    private final Violations violations;
    private final int gatewayPort;
    private final boolean whole;

    /** @param whole true: the whole request is sent before the connection breaks */
    BrokenConnection(RoundContext context, Violations violations, int gatewayPort, boolean whole) {
        this.context = context;
        this.violations = violations;
        this.gatewayPort = gatewayPort;
        this.whole = whole;
    }

    @Override
    public Fault create(RandomGenerator random) {
        Duration delay = Duration.ofMillis(whole ? 20 + random.nextInt(200) : 50);
        String description = whole
                ? "connection broken " + delay.toMillis() + " ms after a whole request"
                : "connection broken in the middle of a request";
        return new Fault(description, () -> nominate(delay));
    }

    private void nominate(Duration delay) throws IOException {
        ApiClient officer = context.accounts().officerOf("mttq");
        String key = ApiClient.newIdempotencyKey();
        Map<String, Object> body = body();
        sendAndBreak(officer, key, ApiClient.json(body), delay);
        try {
            String id = context.acknowledged(officer.post("/api/nominations", body, key))
                    .id();
            context.commands().nominations.put(id, "DRAFT");
        } catch (AssertionError e) {
            // The fault itself was injected. A client that gets no nomination afterwards is a violation.
            violations.add(Violation.STUCK, "a client gave up: " + e.getMessage());
        }
    }

    private void sendAndBreak(ApiClient officer, String key, String body, Duration delay) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = """
                POST /api/nominations HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Content-Length: %d\r
                \r
                """.formatted(gatewayPort, officer.token(), key, content.length);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gatewayPort)) {
            // Makes close() reset the connection.
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(content, 0, whole ? content.length : content.length / 2);
            out.flush();
            Await.pause(delay);
        }
    }

    private Map<String, Object> body() {
        String name = "Dương Thị Đứt " + context.round() + "-" + NUMBER.incrementAndGet();
        return Map.of(
                "conferenceId",
                context.conferenceId(),
                "nominee",
                Map.of("kind", "INDIVIDUAL", "name", name, "birthYear", 1990, "directLabour", true),
                "movement",
                "hoc-bac",
                "formOfAward",
                "GIAY_KHEN",
                "achievement",
                "Thành tích mẫu của " + name + ".");
    }
}
