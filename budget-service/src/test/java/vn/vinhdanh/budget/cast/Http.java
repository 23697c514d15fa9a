package vn.vinhdanh.budget.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.Tokens;

/** The service as its users call it. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;

    public Http(int port) {
        this.port = port;
    }

    public Caller accountant() {
        return caller(Tokens.bearer("ke.toan", People.COMMUNE, "", Role.ACCOUNTANT));
    }

    public Caller chairman() {
        return caller(Tokens.bearer("chu.tich", People.COMMUNE, "", Role.CHAIRMAN));
    }

    public Caller unitOfficer() {
        return caller(Tokens.bearer("truong.hoc", People.COMMUNE, "truong-hoc", Role.UNIT_OFFICER));
    }

    public Caller neighbour() {
        return caller(Tokens.bearer("ke.toan.dam.thuy", "dam-thuy", "", Role.ACCOUNTANT));
    }

    public Caller forger() {
        return caller(Tokens.forged("ke.toan", People.COMMUNE, "", Role.ACCOUNTANT));
    }

    public Caller nobody() {
        return new Caller(Map.of("Content-Type", "application/json"));
    }

    private Caller caller(String bearer) {
        return nobody().with("Authorization", bearer);
    }

    /** Somebody with a token. */
    public final class Caller {

        private final Map<String, String> headers;

        private Caller(Map<String, String> headers) {
            this.headers = headers;
        }

        public Caller with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Caller(more);
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        public Answer post(String path, String body) {
            return send(request(path).POST(BodyPublishers.ofString(body)));
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            headers.forEach(request::header);
            return request;
        }

        private static Answer send(HttpRequest.Builder request) {
            try {
                HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
                return new Answer(response.statusCode(), response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What came back. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body);
        }
    }
}
