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
import vn.vinhdanh.systemtests.faults.Tally.Wrong;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;

/**
 * A client whose connection breaks: in the middle of its request, or when the request is out and no answer has come. It tries
 * again with the same Idempotency-Key, and must get one nomination.
 */
final class BrokenRequest implements Trouble {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Scene scene;
    private final Tally tally;
    private final int gatewayPort;
    private final boolean whole;

    /** @param whole whether the request is out before the connection breaks */
    BrokenRequest(Scene scene, Tally tally, int gatewayPort, boolean whole) {
        this.scene = scene;
        this.tally = tally;
        this.gatewayPort = gatewayPort;
        this.whole = whole;
    }

    @Override
    public Fault draw(RandomGenerator chance) {
        Duration patience = Duration.ofMillis(whole ? 20 + chance.nextInt(200) : 50);
        String what = whole
                ? "connection cut " + patience.toMillis() + " ms after a whole request"
                : "connection cut in the middle of a request";
        return new Fault(what, () -> nominate(patience));
    }

    private void nominate(Duration patience) throws IOException {
        ApiClient officer = scene.accounts().officerOf("mttq");
        String key = ApiClient.newIdempotencyKey();
        Map<String, Object> body = body();
        cut(officer, key, ApiClient.json(body), patience);
        try {
            String id = scene.told(officer.post("/api/nominations", body, key))
                    .json()
                    .path("id")
                    .asString();
            scene.promises().nominations.put(id, "DRAFT");
        } catch (AssertionError refused) {
            // The fault has struck; that its client gets no answer after it is what it is there to find.
            tally.found(Wrong.STUCK, "a client gave up: " + refused.getMessage());
        }
    }

    private void cut(ApiClient officer, String key, String body, Duration patience) throws IOException {
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
            // Closing is a reset then, not a farewell.
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(content, 0, whole ? content.length : content.length / 2);
            out.flush();
            Await.pause(patience);
        }
    }

    private Map<String, Object> body() {
        String name = "Dương Thị Đứt " + scene.round() + "-" + NUMBER.incrementAndGet();
        return Map.of(
                "conferenceId",
                scene.conferenceId(),
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
