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
 * One account at one address. Unlike the story's client it never tries again: a bench that hides a failure behind another
 * try measures something else.
 */
record Door(String address, String token) {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    record Answer(int status, String body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** Of what was created. */
        String id() {
            return json().path("id").asString();
        }
    }

    static String signIn(String identity, String account) {
        String login = JsonMapper.shared().writeValueAsString(Map.of("username", account, "password", "vinhdanh"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(identity + "/demo/token"))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(login))
                .build();
        return good(send(request), request).json().path("access_token").asString();
    }

    /** @throws AssertionError if the answer is not a good one */
    Answer get(String path) {
        return good(request(path).GET());
    }

    /** Whatever the answer is. */
    Answer ask(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path) {
        return good(command(path).POST(BodyPublishers.noBody()));
    }

    Answer post(String path, Object body) {
        return good(json(path).POST(publisher(body)));
    }

    Answer post(String path, String contentType, String body) {
        return good(command(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, Object body) {
        return good(json(path).PUT(publisher(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER)
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

    private static Answer good(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        return good(send(request), request);
    }

    private static Answer good(Answer answer, HttpRequest request) {
        if (!answer.isGood()) {
            throw new AssertionError(
                    request.method() + " " + request.uri() + " → " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private static Answer send(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }
}
