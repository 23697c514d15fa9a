package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.budget.fixtures.Callers;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The estimate of a conference over HTTP, with places and norms from Kafka. Each test has a commune of its own. */
@ServiceIntegrationTest
class EstimateIT {

    @LocalServerPort
    int port;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());
    private final String commune = "xa-" + conference;
    private final String path = "/api/estimates/" + conference;
    private Callers callers;

    @BeforeEach
    void plan_a_conference() {
        callers = new Callers(port, commune);
        publish("program.events", "ConferencePlanned.v2", conference, """
                {"commune": "%s", "conferenceId": "%s", "sequence": 0, "title": "Hội nghị (mẫu)",
                 "communeName": "Mẫu", "issuer": "Ủy ban nhân dân xã Mẫu",
                 "signatory": {"title": "Chủ tịch", "name": "Hoàng Văn Mẫu"}, "funding": [
                  {"code": "to-chuc", "source": "STATE_BUDGET", "basis": "phân cấp ngân sách"}]}""");
        Probe.await(() -> assertThat(
                        callers.secretariat().get(path).json().path("version").asLong())
                .isEqualTo(1));
    }

    @Test
    void an_estimate_follows_places_and_norms_until_it_is_submitted_and_two_people_settle_it() {
        String first = delegate("DelegateRegistered.v1");
        delegate("DelegateRegistered.v1");
        delegate("DelegateWaitlisted.v1");
        awaitPlaces(2);
        norm(30_000);

        Answer prepared = prepare(callers.secretariat(), water(35_000, ""));
        assertThat(prepared.status()).as(prepared.text()).isEqualTo(200);
        assertThat(prepared.json().at("/versions/0/lines/0/quantity").asLong()).isEqualTo(4);
        assertThat(prepared.json().at("/versions/0/lines/0/over").asBoolean()).isTrue();
        assertThat(prepared.json().at("/versions/0/lines/0/limit/amount").asLong())
                .isEqualTo(30_000);

        Answer unexplained = callers.secretariat().readingFirst().post(path + "/submission", "");
        assertThat(unexplained.json().path("code").asString()).isEqualTo("OverTheNormNeedsAReason");
        prepare(callers.accountant(), water(35_000, "\"code\": 1, \"overNorm\": \"Nước đóng chai\","));
        JsonNode submitted = ok(callers.accountant().readingFirst().post(path + "/submission", ""));
        assertThat(submitted.at("/versions/0/state").asString()).isEqualTo("SUBMITTED");

        publishDelegate("DelegateCancelled.v1", first);
        awaitPlaces(1);
        JsonNode waiting = ok(callers.chairman().get(path));
        assertThat(waiting.at("/versions/0/places").asInt()).as("frozen").isEqualTo(2);
        assertThat(waiting.at("/versions/0/total").asLong()).isEqualTo(140_000);

        Answer returned = callers.chairman().readingFirst().post(path + "/return", """
                {"lines": [{"line": 1, "reason": "Dùng nước đun"}]}""");
        assertThat(returned.json().at("/versions/0/objections/0/reason").asString())
                .isEqualTo("Dùng nước đun");
        prepare(callers.secretariat(), water(20_000, "\"code\": 1,"));
        callers.secretariat().readingFirst().post(path + "/submission", "");
        JsonNode approved = ok(callers.chairman().readingFirst().post(path + "/approval", ""));

        assertThat(approved.path("approved").asInt()).isEqualTo(2);
        assertThat(approved.path("versions").findValuesAsString("state")).containsExactly("RETURNED", "APPROVED");
        Probe.await(() -> assertThat(told())
                .containsExactly(
                        "EstimateSubmitted.v1", "EstimateReturned.v1", "EstimateSubmitted.v1", "EstimateApproved.v1"));
        KafkaTestClient.read("budget.events", conference).stream()
                .filter(event -> event.type().startsWith("Estimate"))
                .forEach(event -> Contracts.assertConforms("budget", event.type(), event.value()));
        assertThat(callers.chairman()
                        .get("/api/history/estimates/" + conference + "/verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void each_version_has_a_paper() {
        prepare(callers.secretariat(), banner());

        Answer paper = callers.accountant().get(path + "/versions/1/paper");

        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.header("content-type")).isEqualTo("application/pdf");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(callers.accountant().get(path + "/versions/2/paper").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_approved_is_adjusted_with_a_reason() {
        prepare(callers.secretariat(), banner());
        callers.secretariat().readingFirst().post(path + "/submission", "");
        callers.chairman().readingFirst().post(path + "/approval", "");

        Answer silent = prepare(callers.secretariat(), banner());
        assertThat(silent.status()).isEqualTo(409);
        assertThat(silent.json().path("code").asString()).isEqualTo("AnAdjustmentSaysWhy");
        JsonNode adjusted = ok(callers.secretariat().readingFirst().put(path + "/lines", """
                {"lines": [%s], "why": "Thêm ma két"}""".formatted(banner())));

        assertThat(adjusted.path("approved").asInt()).isEqualTo(1);
        assertThat(adjusted.at("/versions/1/why").asString()).isEqualTo("Thêm ma két");
    }

    @Test
    void roles_versions_and_communes_are_kept_apart() {
        assertThat(callers.unitOfficer().get(path).status()).isEqualTo(403);
        assertThat(callers.foreignAccountant().get(path).status()).isEqualTo(404);
        assertThat(prepare(callers.chairman(), banner()).status()).isEqualTo(403);
        assertThat(callers.secretariat()
                        .put(path + "/lines", "{\"lines\": [" + banner() + "]}")
                        .status())
                .as("without a version")
                .isEqualTo(428);
        prepare(callers.secretariat(), banner());
        assertThat(callers.secretariat()
                        .readingFirst()
                        .post(path + "/approval", "")
                        .status())
                .isEqualTo(403);
        assertThat(callers.chairman()
                        .readingFirst()
                        .post(path + "/submission", "")
                        .status())
                .isEqualTo(403);
        assertThat(prepare(callers.secretariat(), banner().replace("1500000", "0"))
                        .status())
                .isEqualTo(400);
        assertThat(callers.secretariat()
                        .get("/api/estimates/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    private List<String> told() {
        return KafkaTestClient.read("budget.events", conference).stream()
                .map(PublishedRecord::type)
                .filter(type -> type.startsWith("Estimate"))
                .toList();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void awaitPlaces(int places) {
        Probe.await(() -> assertThat(
                        callers.secretariat().get(path).json().path("places").asInt())
                .isEqualTo(places));
    }

    private String delegate(String type) {
        String id = UUID.randomUUID().toString();
        publishDelegate(type, id);
        return id;
    }

    private void publishDelegate(String type, String id) {
        KafkaTestClient.publish("delegate.events", type, id, """
                {"commune": "%s", "conferenceId": "%s", "delegateId": "%s", "group": "duoc-khen"}""".formatted(commune, conference, id));
    }

    private void norm(long value) {
        KafkaTestClient.publish("nomination.events", "NormApproved.v1", commune, """
                {"commune": "%s", "id": "nuoc-uong", "subject": "refreshments", "name": "Nước uống", "value": %d,
                 "unit": "DONG_PER_PERSON_AND_HALF_DAY", "from": "2020-01-01", "citation": "Nghị quyết (mẫu)",
                 "verified": true}""".formatted(commune, value));
        Probe.await(() -> assertThat(
                        callers.secretariat().get(path).json().path("norms").findValuesAsString("amount"))
                .contains(Long.toString(value)));
    }

    private Answer prepare(HttpTestClient caller, String line) {
        return caller.readingFirst().put(path + "/lines", "{\"lines\": [" + line + "]}");
    }

    /** @param more properties, each with a comma */
    private static String water(long price, String more) {
        return """
                {%s "text": "Nước uống", "unit": "người/buổi", "count": 2, "perPlace": true, "unitPrice": %d,
                 "basis": "Báo giá (mẫu)", "norm": "refreshments"}""".formatted(more, price);
    }

    private static String banner() {
        return """
                {"text": "Ma két", "unit": "bộ", "count": 1, "perPlace": false, "unitPrice": 1500000,
                 "basis": "Hợp đồng (mẫu)"}""";
    }

    private void publish(String topic, String type, String subject, String json) {
        KafkaTestClient.publish(topic, type, subject, json.formatted(commune, conference));
    }
}
