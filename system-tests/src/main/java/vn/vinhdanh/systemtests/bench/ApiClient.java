package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends requests of one account to one address. It never repeats a request, because a repetition would hide a failure and distort the
 * measurement.
 */
record ApiClient(String address, String token) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    record Response(int status, String body) {

        boolean isSuccessful() {
            return status / 100 == 2;
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The id of the created resource. */
        String id() {
            return json().path("id").asString();
        }
    }

    static String signIn(String identity, String account) {
        String login = JsonMapper.shared().writeValueAsString(Map.of("username", account, "password", "vinhdanh"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(identity + "/demo/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(login))
                .build();
        return successful(send(request), request).json().path("access_token").asString();
    }

    /** @throws AssertionError if the response is not successful */
    Response get(String path) {
        return successful(request(path).GET());
    }

    /** @return the response, whatever its status */
    Response tryGet(String path) {
        return send(request(path).GET().build());
    }

    Response post(String path) {
        return successful(command(path).POST(BodyPublishers.noBody()));
    }

    Response post(String path, Object body) {
        return successful(json(path).POST(publisher(body)));
    }

    Response post(String path, String contentType, String body) {
        return successful(command(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    Response put(String path, Object body) {
        return successful(json(path).PUT(publisher(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder command(String path) {
        return request(path).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder json(String path) {
        return command(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }

    private static Response successful(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        return successful(send(request), request);
    }

    private static Response successful(Response response, HttpRequest request) {
        if (!response.isSuccessful()) {
            throw new AssertionError(
                    request.method() + " " + request.uri() + " → " + response.status() + ": " + response.body());
        }
        return response;
    }

    private static Response send(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Response(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError("no response from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
