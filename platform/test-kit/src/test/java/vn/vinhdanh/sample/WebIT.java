package vn.vinhdanh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Bad requests get the right 4xx with a helpful body, never a 5xx. */
@ServiceIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class WebIT {

    private static final String BOXES = "/api/boxes";

    @LocalServerPort
    private int port;

    @Test
    void a_creation_repeated_with_its_key_creates_once() {
        HttpTestClient repeated = secretary().with("Idempotency-Key", "k1");
        HttpTestClient.Answer first = repeated.post(BOXES, "{\"name\":\"Hòm\",\"size\":1}");
        HttpTestClient.Answer second = repeated.post(BOXES, "{\"name\":\"Hòm\",\"size\":1}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(repeated.post(BOXES, "{\"size\":1}").header("Idempotent-Replayed"))
                .isEmpty();
        assertThat(first.header("Location"))
                .isEqualTo(BOXES + "/" + first.json().get("id").asString());
    }

    @Test
    void decomposed_text_is_composed() {
        HttpTestClient.Answer answer = secretary().post(BOXES, "{\"name\":\" Hoa\\u0300 \",\"size\":1}");

        assertThat(answer.json().get("name").asString()).isEqualTo("Hoà");
    }

    @Test
    void a_stale_version_is_412_and_the_current_one_is_accepted() {
        HttpTestClient.Answer box = secretary().post(BOXES, "{\"name\":\"Hòm\",\"size\":1}");
        String name = box.header("Location") + "/name";

        assertThat(secretary()
                        .with("If-Match", "\"7\"")
                        .post(name, "{\"name\":\"B\",\"size\":1}")
                        .status())
                .isEqualTo(412);
        assertThat(secretary()
                        .with("If-Match", box.header("ETag"))
                        .post(name, "{\"name\":\"B\",\"size\":1}")
                        .status())
                .isEqualTo(200);
        assertThat(secretary()
                        .with("If-Match", "seven")
                        .post(name, "{\"name\":\"B\",\"size\":1}")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | errors.0.path = name | {\"size\":1}",
                "400 | errors.0.path = name | {\"name\":\"\",\"size\":1}",
                "400 | errors.0.path = name | {\"name\":\"123456789012345678901\",\"size\":1}",
                "400 | errors.0.path = name | {\"name\":7,\"size\":1}",
                "400 | errors.0.path = size | {\"name\":\"a\",\"size\":\"1\"}",
                "400 | errors.0.path = size | {\"name\":\"a\",\"size\":1.5}",
                "400 | errors.0.path = size | {\"name\":\"a\",\"size\":0}",
                "400 | errors.0.path = size | {\"name\":\"a\",\"size\":99999999999}",
                "400 | errors.0.path = other | {\"name\":\"a\",\"size\":1,\"other\":1}",
                "400 | errors.0.path = name | {\"name\":[\"a\"],\"size\":1}",
                "400 | code = Invalid | {\"name\":\"a\\u0000b\",\"size\":1}",
                "400 | code = Invalid | {\"name\":\"a\",\"name\":\"b\",\"size\":1}",
                "400 | code = Invalid | {\"name\":",
                "400 | code = Invalid | not json",
                "400 | code = Invalid | []",
                "400 | code = Invalid | null",
            })
    void bad_input_is_400_with_the_path_of_the_error(int status, String expected, String body) {
        HttpTestClient.Answer answer = secretary().post(BOXES, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("vi").asString()).isNotBlank();
        assertThat(answer.json().get("en").asString()).isNotBlank();
        String[] pathAndValue = expected.split(" = ");
        assertThat(answer.json().at("/" + pathAndValue[0].replace('.', '/')).asString())
                .isEqualTo(pathAndValue[1]);
    }

    @Test
    void a_large_body_is_413_and_a_long_text_is_400() {
        String long1 = "x".repeat(500_000);
        assertThat(secretary()
                        .post(BOXES, "{\"name\":\"" + long1 + "\",\"size\":1}")
                        .status())
                .isEqualTo(400);
        HttpTestClient.Answer answer =
                secretary().post(BOXES, "{\"name\":\"" + long1 + long1 + long1 + "\",\"size\":1}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("code").asString()).isEqualTo("BodyTooLarge");
    }

    @Test
    void a_token_that_the_gateway_passes_is_read_and_a_larger_header_is_a_problem_and_no_page() {
        String roles = "unknown-role-".repeat(1_000);
        String large = TestTokens.with(claims -> claims.claim("more", roles.substring(0, 8_000)));
        assertThat(large.length()).isGreaterThan(8 * 1024);
        assertThat(HttpTestClient.at(port).as(large).get(BOXES + "/x").status()).isEqualTo(404);

        HttpTestClient.Answer tooLarge = HttpTestClient.at(port)
                .as(TestTokens.with(claims -> claims.claim("more", roles.repeat(3))))
                .get(BOXES + "/x");
        assertThat(tooLarge.status()).isIn(400, 431);
        assertThat(tooLarge.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(tooLarge.json().get("vi").asString()).isNotBlank();
        assertThat(tooLarge.header("X-Correlation-Id")).hasSize(32);
    }

    @Test
    void parts_of_a_form_are_not_read_past_the_limit_of_a_body() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                + "x".repeat(3_000_000) + "\r\n--b--\r\n";
        assertThat(secretary()
                        .send("POST", BOXES, "multipart/form-data; boundary=b", part)
                        .json()
                        .get("code")
                        .asString())
                .isIn("BodyTooLarge", "UnsupportedMediaType");
    }

    @Test
    void invisible_characters_are_dropped() {
        HttpTestClient.Answer answer =
                secretary().post(BOXES, "{\"name\":\"Ho\\u200b\\u00e0ng\\u202e \\u00ad\u0110\u1ee9c\",\"size\":1}");

        assertThat(answer.json().get("name").asString()).isEqualTo("Hoàng Đức");
    }

    @Test
    void refusals_of_the_framework_have_the_same_form() {
        assertThat(secretary()
                        .send("DELETE", BOXES, "application/json", "")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("MethodNotAllowed");
        assertThat(secretary()
                        .send("POST", BOXES, "text/plain", "x")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("UnsupportedMediaType");
        assertThat(secretary().get("/api/nothing").json().get("code").asString())
                .isEqualTo("NotFound");
        assertThat(secretary()
                        .get(BOXES + "?limit=0")
                        .json()
                        .at("/errors/0/path")
                        .asString())
                .isEqualTo("limit");
        assertThat(secretary().get(BOXES + "?limit=x").status()).isEqualTo(400);
    }

    @Test
    void tokens_are_checked() {
        String path = BOXES + "/x";
        assertThat(HttpTestClient.at(port).get(path).status()).isEqualTo(401);
        assertThat(HttpTestClient.at(port).as("Bearer nonsense").get(path).status())
                .isEqualTo(401);
        assertThat(HttpTestClient.at(port)
                        .as(TestTokens.forged("an", "xa-mau", "", Role.SECRETARIAT))
                        .get(path)
                        .status())
                .isEqualTo(401);
        assertThat(HttpTestClient.at(port)
                        .as(TestTokens.expired("an", "xa-mau", "", Role.SECRETARIAT))
                        .get(path)
                        .status())
                .isEqualTo(401);
        assertThat(HttpTestClient.at(port).get(path).json().get("code").asString())
                .isEqualTo("NotSignedIn");
        assertThat(HttpTestClient.at(port)
                        .as(TestTokens.bearer("door", "xa-mau", "", Role.DOOR))
                        .post(BOXES, "{\"name\":\"a\",\"size\":1}")
                        .status())
                .isEqualTo(403);
    }

    static Stream<Arguments> refusedTokens() {
        Instant hourAgo = Instant.now().minusSeconds(3600);
        return Stream.of(
                refused(TestTokens.forged("an", "xa-mau", "", Role.SECRETARIAT), 401, "the signature of the token"),
                refused("Bearer nonsense", 401, "the signature of the token"),
                refused(TestTokens.with(claims -> claims.issuer("https://khac.example")), 401, "another provider"),
                refused(TestTokens.with(claims -> claims.audience("other")), 401, "not meant for this system"),
                refused(TestTokens.with(claims -> claims.expirationTime(Date.from(hourAgo))), 401, "has expired"),
                refused(TestTokens.with(claims -> claims.claim("commune", null)), 401, "belongs to no commune"),
                refused(
                        TestTokens.bearer("an", "xa-mau", "", Role.CHAIRMAN, Role.ACCOUNTANT),
                        403,
                        "two roles that must not be one person's: chairman, accountant"));
    }

    private static Arguments refused(String token, int status, String sentence) {
        return Arguments.of(token, status, sentence);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refusedTokens")
    void a_refused_token_is_told_which_check_failed_and_nothing_of_its_content(
            String token, int status, String sentence) {
        HttpTestClient.Answer answer = HttpTestClient.at(port).as(token).get(BOXES + "/x");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("en").asString()).contains(sentence);
        assertThat(answer.json().get("vi").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("xa-mau", "thu.ky", "khac.example");
    }

    @Test
    void a_refusal_is_logged_with_account_commune_and_check(CapturedOutput output) {
        HttpTestClient.at(port)
                .as(TestTokens.bearer("soat.ve", "xa-mau", "", Role.DOOR))
                .post(BOXES, "{\"name\":\"a\",\"size\":1}");
        HttpTestClient.at(port)
                .as(TestTokens.expired("an", "xa-mau", "", Role.SECRETARIAT))
                .get(BOXES + "/x");

        assertThat(output.getOut().lines().filter(line -> line.contains(" security - ")))
                .anyMatch(line -> line.contains("activity=\"POST /api/boxes\" outcome=\"403\" check=\"ROLE\""
                        + " account=\"soat.ve\" commune=\"xa-mau\""))
                .anyMatch(line -> line.contains("outcome=\"401\" check=\"EXPIRY\" account=\"-\""));
        assertThat(HttpTestClient.at(port).get("/actuator/prometheus").text())
                .containsPattern("http_server_requests_seconds_count\\{[^}]*status=\"401\"")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*status=\"403\"");
    }

    @Test
    void the_audit_trail_is_read_and_verified() {
        String id = secretary()
                .post(BOXES, "{\"name\":\"Hòm\",\"size\":1}")
                .json()
                .get("id")
                .asString();

        HttpTestClient.Answer history = secretary().get("/api/history/boxes/" + id);
        assertThat(history.json().get(0).get("action").asString()).isEqualTo("open");
        assertThat(secretary()
                        .get("/api/history/boxes/" + id + "/verification")
                        .json()
                        .get("intact")
                        .asBoolean())
                .isTrue();
        HttpTestClient stranger =
                HttpTestClient.at(port).as(TestTokens.bearer("binh", "xa-khac", "", Role.SECRETARIAT));
        assertThat(stranger.get("/api/history/boxes/" + id).status()).isEqualTo(404);
        assertThat(secretary().get("/api/history/nothing/" + id).status()).isEqualTo(404);
    }

    @Test
    void health_and_metrics_need_no_token() {
        assertThat(HttpTestClient.at(port).get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(HttpTestClient.at(port).get("/actuator/health").text()).contains("UP");
        assertThat(HttpTestClient.at(port).get("/actuator/prometheus").text()).contains("vinhdanh_outbox_pending");
        assertThat(HttpTestClient.at(port)
                        .get("/v3/api-docs")
                        .json()
                        .at("/paths")
                        .has(BOXES))
                .isTrue();
    }

    @Test
    void the_description_has_the_refusals_that_an_operation_answers_with() {
        JsonNode description = HttpTestClient.at(port).get("/v3/api-docs").json();

        assertThat(description
                        .at("/paths/~1api~1boxes~1{id}~1name/post/responses")
                        .propertyNames())
                .contains("200", "400", "401", "403", "404", "409", "412", "413", "415", "503");
        assertThat(description.at("/paths/~1api~1boxes~1{id}/get/responses").propertyNames())
                .contains("404")
                .doesNotContain("409", "412", "415");
        assertThat(description
                        .at("/components/responses/ProblemStale/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(description.at("/components/schemas/Problem/required").valueStream())
                .extracting(JsonNode::asString)
                .contains("code", "vi", "en", "errors")
                .doesNotContain("correlationId");
        assertThat(description
                        .at("/components/schemas/InvalidInput.FieldError/properties/line/nullable")
                        .asBoolean())
                .isTrue();
    }

    private HttpTestClient secretary() {
        return HttpTestClient.at(port).as(TestTokens.bearer("an", "xa-mau", "van-phong", Role.SECRETARIAT));
    }
}
