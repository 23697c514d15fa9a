package vn.vinhdanh.notification.cast;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Tokens;
import vn.vinhdanh.testkit.Wire;

/** What happens around the service: delegates are invited and answer, officers look and decide. */
public final class Town {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static final String OFFICER =
            Tokens.bearer("van.phong", "trung-khanh", "van-phong", Role.OFFICE, Role.SECRETARIAT);
    public static final String STRANGER = Tokens.bearer("can.bo.khac", "dam-thuy", "van-phong", Role.OFFICE);

    private final String address;
    private final String conference;

    /** @param address of the service: {@code http://localhost:4711} */
    public Town(String address, String conference) {
        this.address = address;
        this.conference = Ids.named("conference", "trung-khanh", conference);
    }

    public String conference() {
        return conference;
    }

    public String delegate(int number) {
        return Ids.named("delegate", conference, Integer.toString(number));
    }

    public String message(int number, int revision) {
        return Message.idOf(delegate(number), revision);
    }

    /** Invites by e-mail, as delegate-service would. */
    public void invite(int number) {
        invite(number, 1, Map.of());
    }

    /** @param changed properties of the fact; null removes one */
    public void invite(int number, int revision, Map<String, @Nullable Object> changed) {
        Map<String, @Nullable Object> fact = JSON.readValue(
                Contracts.golden("delegate", "DelegateInvited.v1", "full").json(), new TypeReference<>() {});
        fact.put("conferenceId", conference);
        fact.put("delegateId", delegate(number));
        fact.put("revision", revision);
        fact.put("name", "Đại biểu " + number);
        fact.put("email", "dai.bieu." + number + "@trungkhanh.example");
        fact.putAll(changed);
        fact.values().removeIf(java.util.Objects::isNull);
        Wire.publish("delegate.events", "DelegateInvited.v1", delegate(number), JSON.writeValueAsString(fact));
    }

    public void answer(int number, int revision, String answeredAt) {
        Map<String, Object> fact = Map.of(
                "commune",
                "trung-khanh",
                "conferenceId",
                conference,
                "delegateId",
                delegate(number),
                "revision",
                revision,
                "answer",
                "ACCEPTED",
                "by",
                "LINK",
                "answeredAt",
                answeredAt);
        Wire.publish("delegate.events", "InvitationAnswered.v1", delegate(number), JSON.writeValueAsString(fact));
    }

    /** @param revision of the newest invitation */
    public void cancel(int number, int revision) {
        Map<String, Object> fact = Map.of(
                "commune",
                "trung-khanh",
                "conferenceId",
                conference,
                "delegateId",
                delegate(number),
                "group",
                "xom-to",
                "revision",
                revision);
        Wire.publish("delegate.events", "DelegateCancelled.v1", delegate(number), JSON.writeValueAsString(fact));
    }

    public HttpResponse<String> get(String path, @Nullable String bearer) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET(), bearer);
    }

    public HttpResponse<String> post(String path, @Nullable String body, String bearer, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        request.header("Content-Type", "application/json");
        for (int at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        return send(request, bearer);
    }

    /** The state of one message, or what the service says instead. */
    public String state(int number, int revision) {
        HttpResponse<String> answer = get("/api/messages/" + message(number, revision), OFFICER);
        return answer.statusCode() == 200
                ? json(answer).get("state").asString()
                : Integer.toString(answer.statusCode());
    }

    public JsonNode progress() {
        return json(get("/api/messages/progress?conferenceId=" + conference, OFFICER));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, @Nullable String bearer) {
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
