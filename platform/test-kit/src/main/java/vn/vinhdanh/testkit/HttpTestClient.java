package vn.vinhdanh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plain HTTP client: it sends exactly what the test says. One that {@link #readingFirst reads first} does as the web
 * client: before it settles something, it reads it and names the version.
 */
public final class HttpTestClient {

    /** @param body as received */
    public record Answer(int status, HttpResponse<byte[]> response, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SETTLING = Pattern.compile(
            "(?:/(?:submission|answer|return|withdrawal|appraisal|estimate|settlement|reconsideration|contact|cancellation|deletion|erasure|resolution|schedule|plan"
                    + "|check-in/reversal|in-force|same-person|somebody-else|parting"
                    + "|voting|closing|adjournment|resumption|annulment|absence)|(?<!/estimates)/[^/]+/(?:approval|rejection)|(?<=/estimates/[^/]{36})/(?:lines|approval)|(?<=-proposals)|(?<=/programme)/release)$");
    private static final String IF_MATCH = "If-Match";

    private final String base;
    private final List<String> headers;
    private final boolean readsFirst;

    private HttpTestClient(String base, List<String> headers, boolean readsFirst) {
        this.base = base;
        this.headers = headers;
        this.readsFirst = readsFirst;
    }

    /** Names the version that it reads, where a command settles what was read and the test names none. */
    public HttpTestClient readingFirst() {
        return new HttpTestClient(base, headers, true);
    }

    public static HttpTestClient at(int port) {
        return at("http://localhost:" + port);
    }

    public static HttpTestClient at(String base) {
        return new HttpTestClient(base, List.of(), false);
    }

    /** With this Authorization header: {@link TestTokens#bearer}. */
    public HttpTestClient as(String bearer) {
        return with("Authorization", bearer);
    }

    public HttpTestClient with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new HttpTestClient(base, List.copyOf(more), readsFirst);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(settling("POST", path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(settling("PUT", path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Any method, any content type. */
    public Answer send(String method, String path, String contentType, String body) {
        return send(settling(method, path)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Bytes as they are. */
    public Answer post(String path, String contentType, byte[] body) {
        return send(
                request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder settling(String method, String path) {
        HttpRequest.Builder request = request(path);
        boolean settles = SETTLING.matcher(path).find() || method.equals("PUT");
        if (readsFirst && settles && !method.equals("GET") && !headers.contains(IF_MATCH)) {
            String version = get(SETTLING.matcher(path).replaceFirst("")).header("ETag");
            return version.isEmpty() ? request : request.header(IF_MATCH, version);
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
