package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.platform.security.EntryCodes;
import vn.vinhdanh.platform.security.KeyRing;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** What the list of a door says of a delegate, so that the phone needs nobody to ask. */
@ServiceIntegrationTest
class DoorListIT {

    @LocalServerPort
    private int port;

    private PlannedConference planned;

    @BeforeEach
    void plan_a_conference_of_today() {
        planned = PlannedConference.conference(port, 10, Map.of("xom-to", 10));
        planned.publishSchedule(1, 0);
    }

    /** As the paper has it, typed without its hyphen. */
    @Test
    void a_short_code_is_known_by_its_mark() throws Exception {
        String an = planned.register("Nông Văn An", "xom-to");
        String code = new EntryCodes(new KeyRing("", "a-key-that-only-the-tests-know-0123456789")).of(an);

        JsonNode expected = expected();

        assertThat(expected.path("codes").valueStream().map(JsonNode::asString))
                .containsExactly(mark(code.replace("-", "")));
        assertThat(expected.toString()).doesNotContain(code);
    }

    @Test
    void who_was_seated_has_a_seat() {
        planned.register("Nông Văn An", "xom-to");
        assertThat(expected().path("seat").isNull()).isTrue();

        String hall = post("/api/halls", """
                {"code": "hoi-truong-cua", "name": "Hội trường", "template": "MEETING_ROOM"}""").path("id").asString();
        JsonNode seated = post("/api/seatings/" + planned.id + "/arrangement", """
                {"hallId": "%s", "anew": true}""".formatted(hall));

        assertThat(expected().path("seat").asString())
                .isNotEmpty()
                .isEqualTo(seated.at("/guests/0/seat").asString());
    }

    private JsonNode expected() {
        String token = post("/api/rosters/" + planned.id + "/door-passes", """
                {"door": "cua-chinh", "phone": "Máy 1"}""")
                .path("token")
                .asString();
        return planned.anonymous()
                .with("X-Door-Pass", token)
                .get("/api/door/list")
                .json()
                .path("expected")
                .get(0);
    }

    private JsonNode post(String path, String body) {
        HttpTestClient.Answer answer = planned.secretariat().post(path, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }

    private static String mark(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 9));
    }
}
