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
import vn.vinhdanh.notification.fixtures.Town;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Everything that a client can get wrong has a 4xx that helps, and changes nothing. No mail server is there. */
@ServiceIntegrationTest
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1", "vinhdanh.mail.rest=1m"})
class BadInputIT {

    @LocalServerPort
    private int port;

    private Town town = new Town("", "");
    private String message = "";

    @BeforeEach
    void one_paper_waits_for_print() {
        town = new Town("http://localhost:" + port, UUID.randomUUID().toString());
        town.invite(1, 1, Map.of("channel", "PRINT"));
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("PRINT_PENDING"));
        message = "/api/messages/" + town.message(1, 1);
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
        refused(town.post(message + "/resolution", body, Town.OFFICER), 400);
    }

    @Test
    void a_reason_of_a_megabyte_is_refused() {
        String body = "{\"outcome\":\"RESEND\",\"reason\":\"" + "a".repeat(1_000_000) + "\"}";

        assertThat(town.post(message + "/resolution", body, Town.OFFICER).statusCode())
                .isIn(400, 413);
        unchanged();
    }

    @Test
    void what_is_not_json_is_a_415() {
        refused(town.post(message + "/resolution", "outcome=RESEND", Town.OFFICER, "Content-Type", "text/plain"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESEND", "DELIVERED"})
    void a_paper_is_neither_resent_nor_confirmed(String outcome) {
        HttpResponse<String> answer =
                town.post(message + "/resolution", "{\"outcome\":\"" + outcome + "\"}", Town.OFFICER);

        refused(answer, 409);
        assertThat(Town.json(answer).get("code").asString())
                .isIn("AMessageOnItsWayIsNotSentAgain", "OnlyAnUncertainMessageIsConfirmed");
    }

    @Test
    void an_old_version_changes_nothing() {
        refused(town.post(message + "/printed", null, Town.OFFICER, "If-Match", "\"77\""), 412);
        refused(town.post(message + "/printed", null, Town.OFFICER, "If-Match", "abc"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resolution", "/printed"})
    void another_communes_message_does_not_exist(String verb) {
        refused(town.post(message + verb, "{\"outcome\":\"RESEND\"}", Town.STRANGER), 404);
        refused(town.get(message, Town.STRANGER), 404);
        refused(town.get(message + "/paper", Town.STRANGER), 404);
        JsonNode list = Town.json(town.get("/api/messages?conferenceId=" + town.conference(), Town.STRANGER));
        assertThat(list.get("items")).isEmpty();
    }

    @Test
    void who_has_no_business_with_invitations_is_not_allowed() {
        String member = TestTokens.bearer("uy.vien", "trung-khanh", "cong-an", Role.COUNCIL_MEMBER, Role.UNIT_OFFICER);

        refused(town.get(message, member), 403);
        refused(town.get(message + "/paper", member), 403);
        refused(town.get("/api/messages?conferenceId=" + town.conference(), member), 403);
        refused(town.get("/api/messages/progress?conferenceId=" + town.conference(), member), 403);
        refused(town.post(message + "/printed", null, member), 403);
        refused(town.post(message + "/resolution", "{\"outcome\":\"RESEND\"}", member), 403);
    }

    @Test
    void without_a_good_token_there_is_nothing_to_see() {
        refused(town.get(message, null), 401);
        refused(town.get(message, TestTokens.forged("gia", "trung-khanh", "van-phong", Role.OFFICE)), 401);
        refused(town.get(message, TestTokens.expired("cu", "trung-khanh", "van-phong", Role.OFFICE)), 401);
        refused(town.get(message, "Bearer nonsense"), 401);
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
    void odd_questions_have_plain_answers(String path, int status) {
        assertThat(town.get(path, Town.OFFICER).statusCode()).isEqualTo(status);
    }

    @Test
    void wrong_verbs_are_a_405() {
        assertThat(town.post("/api/messages?conferenceId=x", "{}", Town.OFFICER).statusCode())
                .isEqualTo(405);
        assertThat(town.get(message + "/printed", Town.OFFICER).statusCode()).isEqualTo(405);
    }

    @Test
    void a_list_shows_addresses_masked_and_pages() {
        for (int number = 2; number <= 5; number++) {
            town.invite(number);
        }
        Probe.await(() -> assertThat(town.progress().get("total").asInt()).isEqualTo(5));

        JsonNode first = Town.json(list("&limit=3"));
        JsonNode rest = Town.json(list("&limit=3&after=" + first.get("next").asString()));
        JsonNode waiting = Town.json(list("&state=QUEUED"));

        assertThat(first.get("items")).hasSize(3);
        assertThat(rest.get("items")).hasSize(2);
        assertThat(rest.path("next").isNull() || rest.path("next").isMissingNode())
                .isTrue();
        assertThat(waiting.get("items")).hasSize(4);
        assertThat(waiting.toString()).contains("d***@trungkhanh.example").doesNotContain("dai.bieu");
    }

    @Test
    void a_message_that_waits_for_the_mail_server_is_not_printed_by_the_way() {
        town.invite(2);
        Probe.await(() -> assertThat(town.state(2, 1)).isEqualTo("QUEUED"));

        HttpResponse<String> answer = town.post("/api/messages/" + town.message(2, 1) + "/printed", null, Town.OFFICER);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(town.state(2, 1)).isEqualTo("QUEUED");
    }

    @Test
    void its_history_says_who_did_what_and_is_whole() {
        String history = message.replace("/api/", "/api/history/");
        assertThat(town.post(message + "/printed", null, Town.OFFICER).statusCode())
                .isEqualTo(200);

        assertThat(Town.json(town.get(history, Town.OFFICER)).findValuesAsString("action"))
                .containsExactly("queue", "print");
        assertThat(Town.json(town.get(history + "/verification", Town.OFFICER))
                        .get("intact")
                        .asBoolean())
                .isTrue();
    }

    private HttpResponse<String> list(String more) {
        return town.get("/api/messages?conferenceId=" + town.conference() + more, Town.OFFICER);
    }

    /** A problem with a sentence in both languages, and the message as it was. */
    private void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(String.valueOf(answer.body())).isEqualTo(status);
        if (status != 401) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
        unchanged();
    }

    private void unchanged() {
        assertThat(town.state(1, 1)).isEqualTo("PRINT_PENDING");
    }
}
