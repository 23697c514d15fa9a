package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the requests of one account to one address. As the web client, it reads before it settles something and names the
 * version that it read. While a service is unavailable (no response, 429, 502, 503, 504) it
 * repeats a request with the same Idempotency-Key. If the version is old then (412), the first attempt took effect or
 * another person was faster: it reads again and asks once more, as a person does.
 */
public final class ApiClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PAGE_SIZE = 200;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What a person settles after reading it: its address, then the verb. A nomination itself is replaced. */
    private static final Pattern SETTLED = Pattern.compile(
            "(/api/conferences/[^/]+/tasks/[^/]+)/(?:steps|responsible|confirmation|return|offer|offer/acceptance|difficulties/[^/]+/answer)"
                    + "|(.+)/(?:submission|answer|printed|return|withdrawal|appraisal|estimate|settlement|reconsideration|contact|cancellation|deletion|erasure|resolution|schedule|plan"
                    + "|check-in/reversal|in-force|same-person|somebody-else|parting)"
                    + "|(/api/conferences/[^/]+)/closing"
                    + "|(/api/conferences/[^/]+/programme)(?:/release)?|(/api/conferences/[^/]+/ceremony)"
                    + "|(/api/halls/[^/]+)"
                    + "|(/api/messages/texts/[^/]+/[^/]+)"
                    + "|(/api/certificate-settings)"
                    + "|(/api/estimates/[^/]+)/(?:lines|approval)"
                    + "|(/api/speeches/[^/]+/[^/]+)/(?:terms|speaker|invitation|text|upload|approval)"
                    + "|(/api/payouts/[^/]+)/sheets"
                    + "|(/api/payouts/[^/]+/sheets/[^/]+)/(?:marks|payment|cancellation|scans/[^/]+)"
                    + "|(/api/units)/[^/]+(?:/(?:merger|dissolution))?"
                    + "|(/api/council-sessions/[^/]+)/(?:voting|closing|adjournment|resumption|annulment|absence)"
                    + "|(/api/nominations/[^/]+|/api/norm-proposals)(?:/[^/]+/(?:approval|rejection))?"
                    + "|(/api/(?:allocations|rewards|reward-funds)/[^/]+)/(?:reversal|carry-over)/(?:approval|rejection)");

    private final String address;
    private final @Nullable String token;
    private final @Nullable String doorPass;
    private final Duration retryFor;

    /**
     * @param address scheme, host and port: {@code http://127.0.0.1:8080}
     * @param token the access token, or null for requests without an account
     * @param retryFor how long a request is repeated before its last response counts. With zero the client never
     *     repeats: a load test must not, because a repetition would hide a failure and distort the measurement.
     */
    public ApiClient(String address, @Nullable String token, Duration retryFor) {
        this(address, token, null, retryFor);
    }

    private ApiClient(String address, @Nullable String token, @Nullable String doorPass, Duration retryFor) {
        this.address = address;
        this.token = token;
        this.doorPass = doorPass;
        this.retryFor = retryFor;
    }

    /** A phone at a door has a pass and no account. */
    public static ApiClient withDoorPass(String address, String pass, Duration retryFor) {
        return new ApiClient(address, null, pass, retryFor);
    }

    public static String newIdempotencyKey() {
        return UUID.randomUUID().toString();
    }

    public static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    public @Nullable String token() {
        return token;
    }

    public Response get(String path) {
        return send(request(path).GET());
    }

    public Response post(String path, Object body) {
        return post(path, body, newIdempotencyKey());
    }

    /** For a request that another client may have sent before with the same key. */
    public Response post(String path, Object body, String idempotencyKey) {
        return sendBody("POST", path, "application/json", json(body), idempotencyKey);
    }

    public Response post(String path) {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", newIdempotencyKey());
        return sendOnRead(request.POST(BodyPublishers.noBody()), path);
    }

    /** For what has no address of its own. @param version as it was read */
    public Response postOn(long version, String path) {
        return send(request(path)
                .header("Idempotency-Key", newIdempotencyKey())
                .header("If-Match", '"' + Long.toString(version) + '"')
                .POST(BodyPublishers.noBody()));
    }

    public Response post(String path, String contentType, String body) {
        return sendBody("POST", path, contentType, body, newIdempotencyKey());
    }

    public Response put(String path, Object body) {
        return sendBody("PUT", path, "application/json", json(body), newIdempotencyKey());
    }

    public Response delete(String path) {
        return sendOnRead(request(path).DELETE(), path);
    }

    /** The items of all pages of a list. */
    public List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String cursor = "";
        do {
            Response page =
                    get(path + separator + "limit=" + PAGE_SIZE + cursor).expect(200);
            all.addAll(page.items());
            JsonNode next = page.json().path("next");
            cursor = next.isString() ? "&after=" + URLEncoder.encode(next.asString(), StandardCharsets.UTF_8) : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(TIMEOUT);
        if (doorPass != null) {
            request.header("X-Door-Pass", doorPass);
        }
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Response sendBody(String method, String path, String contentType, String body, String idempotencyKey) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", contentType).header("Idempotency-Key", idempotencyKey);
        return sendOnRead(request.method(method, BodyPublishers.ofString(body)), path);
    }

    /** Names the version of what the request settles, if it settles something. */
    private Response sendOnRead(HttpRequest.Builder request, String path) {
        Matcher settled = SETTLED.matcher(path);
        if (!settled.matches()) {
            return send(request);
        }
        String object = IntStream.rangeClosed(1, settled.groupCount())
                .mapToObj(settled::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        long deadline = System.nanoTime() + retryFor.toNanos();
        Response response = send(onRead(request, object));
        while (response.attempts() > 1 && response.status() == 412 && System.nanoTime() < deadline) {
            response = send(onRead(request, object)).after(response);
        }
        return response;
    }

    private HttpRequest.Builder onRead(HttpRequest.Builder request, String object) {
        String version = get(object).version();
        return version.isEmpty() ? request : request.setHeader("If-Match", version);
    }

    private Response send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String name = request.method() + " " + request.uri();
        long deadline = System.nanoTime() + retryFor.toNanos();
        for (int attempts = 1; ; attempts++) {
            boolean last = System.nanoTime() >= deadline;
            try {
                HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
                if (last || !isUnavailable(response.statusCode())) {
                    return new Response(name, response.statusCode(), response.body(), attempts, etag(response));
                }
            } catch (IOException e) {
                if (last) {
                    throw new AssertionError(name + ": no response", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            Await.pause(PAUSE);
        }
    }

    private static String etag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    private static boolean isUnavailable(int status) {
        return status == 502 || status == 503 || status == 504 || status == 429;
    }
}
