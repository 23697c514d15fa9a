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
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final String base;
    private final @Nullable String token;
    private final Duration patience;

    Client(String base, @Nullable String token) {
        this(base, token, Check.PATIENCE);
    }

    /**
     * @param token null for who has no account
     * @param patience how long to try again before the last answer, or none, counts
     */
    public Client(String base, @Nullable String token, Duration patience) {
        this.base = base;
        this.token = token;
        this.patience = patience;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, Object body) {
        return post(path, body, newKey());
    }

    /** @param key the Idempotency-Key, for what may have been sent before by other means */
    public Reply post(String path, Object body, String key) {
        return send(withBody("POST", path, "application/json", json(body), key));
    }

    public Reply post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()).header("Idempotency-Key", newKey()));
    }

    public Reply post(String path, String contentType, String body) {
        return send(withBody("POST", path, contentType, body, newKey()));
    }

    public Reply put(String path, Object body) {
        return send(withBody("PUT", path, "application/json", json(body), newKey()));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** What stands in the Authorization header; null for who has no account. */
    public @Nullable String token() {
        return token;
    }

    /** One page after the other, to the end. */
    public java.util.List<JsonNode> all(String path) {
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

    private HttpRequest.Builder withBody(String method, String path, String contentType, String body, String key) {
        return request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    private Reply send(HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        long deadline = System.nanoTime() + patience.toNanos();
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

    public static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
