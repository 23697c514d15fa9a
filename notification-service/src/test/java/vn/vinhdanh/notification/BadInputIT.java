package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.fixtures.ServiceDriver;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Every wrong request gets a helpful 4xx and changes nothing. No mail server is running. */
@ServiceIntegrationTest
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1", "vinhdanh.mail.rest=1m"})
class BadInputIT {

    @LocalServerPort
    private int port;

    private ServiceDriver service = new ServiceDriver("", "");
    private String message = "";

    @BeforeEach
    void queueOnePaper() {
        service =
                new ServiceDriver("http://localhost:" + port, UUID.randomUUID().toString());
        service.invite(1, 1, Map.of("channel", "PRINT"));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("PRINT_PENDING"));
        message = "/api/messages/" + service.message(1, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "null",
                "{}",
                "{\"outcome\":null}",
                "{\"outcome\":\"SEND_IT\"}",
                "{\"outcome\":7}",
                "{\"outcome\":[\"RESEND\"]}",
                "{\"outcome\":\"RESEND\",\"reason\":{}}",
                "{\"outcome\":\"RESEND\",\"reason\":\"a\\u0000b\"}",
                "{\"outcome\":\"RESEND\",\"who\":\"me\"}"
            })
    void a_resolution_that_cannot_be_read_is_a_400(String body) {
        assertRefused(service.post(message + "/resolution", body, ServiceDriver.OFFICER), 400);
    }

    @Test
    void a_reason_of_a_megabyte_is_assertRefused() {
        String body = "{\"outcome\":\"RESEND\",\"reason\":\"" + "a".repeat(1_000_000) + "\"}";

        assertThat(service.post(message + "/resolution", body, ServiceDriver.OFFICER)
                        .statusCode())
                .isIn(400, 413);
        assertUnchanged();
    }

    @Test
    void another_content_type_is_a_415() {
        assertRefused(
                service.post(
                        message + "/resolution", "outcome=RESEND", ServiceDriver.OFFICER, "Content-Type", "text/plain"),
                415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESEND", "DELIVERED"})
    void a_paper_is_neither_resent_nor_confirmed(String outcome) {
        HttpResponse<String> answer =
                service.post(message + "/resolution", "{\"outcome\":\"" + outcome + "\"}", ServiceDriver.OFFICER);

        assertRefused(answer, 409);
        assertThat(ServiceDriver.json(answer).get("code").asString())
                .isIn("AMessageOnItsWayIsNotSentAgain", "OnlyAnUncertainMessageIsConfirmed");
    }

    @Test
    void an_old_version_changes_nothing() {
        String resend = "{\"outcome\":\"RESEND\"}";
        assertRefused(service.post(message + "/resolution", resend, ServiceDriver.OFFICER, "If-Match", "\"77\""), 412);
        assertRefused(service.post(message + "/printed", null, ServiceDriver.OFFICER, "If-Match", "\"77\""), 412);
        assertRefused(service.post(message + "/printed", null, ServiceDriver.OFFICER, "If-Match", "abc"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resolution", "/printed"})
    void what_was_read_is_settled_by_its_version(String verb) {
        String resend = "{\"outcome\":\"RESEND\"}";
        assertRefused(service.post(message + verb, resend, ServiceDriver.OFFICER, "If-Match", "*"), 428);
        assertRefused(service.post(message + verb, resend, ServiceDriver.STRANGER, "If-Match", "*"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resolution", "/printed"})
    void another_communes_message_does_not_exist(String verb) {
        assertRefused(service.post(message + verb, "{\"outcome\":\"RESEND\"}", ServiceDriver.STRANGER), 404);
        assertRefused(service.get(message, ServiceDriver.STRANGER), 404);
        assertRefused(service.get(message + "/paper", ServiceDriver.STRANGER), 404);
        JsonNode list = ServiceDriver.json(
                service.get("/api/messages?conferenceId=" + service.conference(), ServiceDriver.STRANGER));
        assertThat(list.get("items")).isEmpty();
    }

    @Test
    void other_roles_are_forbidden() {
        String member = TestTokens.bearer("uy.vien", "trung-khanh", "cong-an", Role.COUNCIL_MEMBER, Role.UNIT_OFFICER);

        assertRefused(service.get(message, member), 403);
        assertRefused(service.get(message + "/paper", member), 403);
        assertRefused(service.get("/api/messages?conferenceId=" + service.conference(), member), 403);
        assertRefused(service.get("/api/messages/progress?conferenceId=" + service.conference(), member), 403);
        assertRefused(service.post(message + "/printed", null, member), 403);
        assertRefused(service.post(message + "/resolution", "{\"outcome\":\"RESEND\"}", member), 403);
    }

    @Test
    void a_request_without_a_valid_token_is_a_401() {
        assertRefused(service.get(message, null), 401);
        assertRefused(service.get(message, TestTokens.forged("gia", "trung-khanh", "van-phong", Role.OFFICE)), 401);
        assertRefused(service.get(message, TestTokens.expired("cu", "trung-khanh", "van-phong", Role.OFFICE)), 401);
        assertRefused(service.get(message, "Bearer nonsense"), 401);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/messages, 400",
        "/api/messages?conferenceId=, 200",
        "/api/messages?conferenceId=x&state=LOST, 400",
        "/api/messages?conferenceId=x&limit=0, 400",
        "/api/messages?conferenceId=x&limit=201, 400",
        "/api/messages?conferenceId=x&limit=many, 400",
        "/api/messages?conferenceId=%00%F0%9F%8E%89&after=%7B%22%24gt%22%3A1%7D, 200",
        "/api/messages/progress, 400",
        "/api/messages/progress?conferenceId=nowhere, 200",
        "/api/messages/nothing-like-it, 404",
        "/api/messages/nothing-like-it/paper, 404",
        "/api/messages/%24where, 404",
        "/api/history/messages/nothing-like-it, 404"
    })
    void odd_queries_have_the_right_status(String path, int status) {
        assertThat(service.get(path, ServiceDriver.OFFICER).statusCode()).isEqualTo(status);
    }

    @Test
    void wrong_methods_are_a_405() {
        assertThat(service.post("/api/messages?conferenceId=x", "{}", ServiceDriver.OFFICER)
                        .statusCode())
                .isEqualTo(405);
        assertThat(service.get(message + "/printed", ServiceDriver.OFFICER).statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_list_shows_addresses_masked_and_pages() {
        for (int number = 2; number <= 5; number++) {
            service.invite(number);
        }
        Probe.await(() -> assertThat(service.progress().get("total").asInt()).isEqualTo(5));

        JsonNode first = ServiceDriver.json(list("&limit=3"));
        JsonNode rest =
                ServiceDriver.json(list("&limit=3&after=" + first.get("next").asString()));
        JsonNode waiting = ServiceDriver.json(list("&state=QUEUED"));

        assertThat(first.get("items")).hasSize(3);
        assertThat(rest.get("items")).hasSize(2);
        assertThat(rest.path("next").isNull() || rest.path("next").isMissingNode())
                .isTrue();
        assertThat(waiting.get("items")).hasSize(4);
        assertThat(waiting.toString()).contains("d***@trungkhanh.example").doesNotContain("dai.bieu");
    }

    @Test
    void a_queued_email_cannot_be_marked_as_printed() {
        service.invite(2);
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("QUEUED"));

        HttpResponse<String> answer =
                service.post("/api/messages/" + service.message(2, 1) + "/printed", null, ServiceDriver.OFFICER);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(service.state(2, 1)).isEqualTo("QUEUED");
    }

    @Test
    void its_audit_trail_names_the_actors_and_is_intact() {
        String history = message.replace("/api/", "/api/history/");
        assertThat(service.post(message + "/printed", null, ServiceDriver.OFFICER)
                        .statusCode())
                .isEqualTo(200);

        assertThat(ServiceDriver.json(service.get(history, ServiceDriver.OFFICER))
                        .findValuesAsString("action"))
                .containsExactly("queue", "print");
        assertThat(ServiceDriver.json(service.get(history + "/verification", ServiceDriver.OFFICER))
                        .get("intact")
                        .asBoolean())
                .isTrue();
    }

    private HttpResponse<String> list(String more) {
        return service.get("/api/messages?conferenceId=" + service.conference() + more, ServiceDriver.OFFICER);
    }

    /** The answer is a problem in both languages, and the message is unchanged. */
    private void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(String.valueOf(answer.body())).isEqualTo(status);
        if (status != 401) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
        assertUnchanged();
    }

    private void assertUnchanged() {
        assertThat(service.state(1, 1)).isEqualTo("PRINT_PENDING");
    }
}
