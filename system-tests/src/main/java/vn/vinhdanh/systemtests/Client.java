package vn.vinhdanh.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real client: it tries again, with the same Idempotency-Key, while a service is away. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final String base;
    private final @Nullable String token;

    Client(String base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, Object body) {
        return send(withBody(path, "application/json", json(body), "POST"));
    }

    Reply post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()).header("Idempotency-Key", key()));
    }

    Reply post(String path, String contentType, String body) {
        return send(withBody(path, contentType, body, "POST"));
    }

    Reply put(String path, Object body) {
        return send(withBody(path, "application/json", json(body), "PUT"));
    }

    /** One page after the other, to the end. */
    java.util.List<JsonNode> all(String path) {
        java.util.List<JsonNode> all = new java.util.ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String cursor = "";
        do {
            Reply page = get(path + separator + "limit=200" + cursor).expect(200);
            all.addAll(page.items());
            JsonNode next = page.json().path("next");
            cursor = next.isString()
                    ? "&after=" + java.net.URLEncoder.encode(next.asString(), java.nio.charset.StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(ANSWER);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder withBody(String path, String contentType, String body, String method) {
        return request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key())
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    private static Reply send(HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        long deadline = System.nanoTime() + Check.PATIENCE.toNanos();
        for (int tries = 1; ; tries++) {
            boolean last = System.nanoTime() > deadline;
            try {
                HttpResponse<byte[]> response = HTTP.send(ready, HttpResponse.BodyHandlers.ofByteArray());
                if (last || !away(response.statusCode())) {
                    return new Reply(
                            response.statusCode(),
                            response.body(),
                            response.headers().firstValue("Content-Type").orElse(""),
                            tries);
                }
            } catch (IOException broken) {
                if (last) {
                    throw new AssertionError("no answer from " + ready.uri().getPath(), broken);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            Check.pause();
        }
    }

    private static boolean away(int status) {
        return status == 502 || status == 503 || status == 504 || status == 429;
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
