package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The list of delegates to the higher congress over HTTP and Kafka, from the plan to a replacement. */
@ServiceIntegrationTest
class CongressListIT {

    private static final String TERMS = """
            {"congress": "Đại hội tỉnh", "places": 1, "criteria": "Tiêu biểu nhất", "moreThanPercent": 50}""";

    @LocalServerPort
    private int port;

    @Test
    void the_secretariat_drafts_two_people_count_and_a_delegate_is_replaced() throws IOException {
        PlannedConference planned = planned();
        String one = "one-of-" + planned.id;
        String other = "other-of-" + planned.id;
        awarded(planned, one, "Nông Văn An (mẫu)");
        awarded(planned, other, "Lý Thị Bình (mẫu)");
        Probe.await(
                () -> assertThat(list(planned).at("/planned/name").asString()).contains("Đại hội Thi đua"));
        assertThat(list(planned).at("/planned/sample").asBoolean()).isTrue();
        assertThat(list(planned).at("/terms/places").asInt()).isEqualTo(3);

        put(planned, "terms", TERMS);
        put(planned, "candidates", candidates(other, one));
        assertThat(secretariat(planned)
                        .put(path(planned) + "/candidates", candidates(one))
                        .status())
                .as("without the version that was read")
                .isEqualTo(428);
        assertThat(post(planned, "presentation", "{\"method\": \"BALLOTS\"}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("PRESENTED");
        assertRefused(
                secretariat(planned).with("If-Match", etag(planned)).put(path(planned) + "/terms", TERMS),
                "WhatTheHallSeesStays");

        secretariat(planned).post(path(planned) + "/ballot-counts", ballots(one, 60, other, 70));
        JsonNode waiting = office(planned).get(path(planned)).json();
        assertThat(waiting.at("/counting/firstBy").asString()).isNotEmpty();
        assertThat(waiting.at("/counting/firstIsMine").asBoolean()).isFalse();
        assertThat(waiting.toString()).as("the second does not see the first").doesNotContain("inFavour");
        JsonNode differing = office(planned)
                .post(path(planned) + "/ballot-counts", ballots(one, 60, other, 71))
                .json();
        assertThat(differing.at("/counting/differing").asInt()).isEqualTo(1);
        assertThat(differing.at("/counting/firstBy").isNull()).isTrue();
        office(planned).post(path(planned) + "/ballot-counts", ballots(one, 60, other, 70));
        JsonNode counted = secretariat(planned)
                .post(path(planned) + "/ballot-counts", ballots(one, 60, other, 70))
                .json();
        assertThat(counted.get("state").asString()).isEqualTo("COUNTED");
        assertThat(counted.at("/election/delegates/0").asString()).isEqualTo(other);
        assertThat(counted.at("/election/reserves/0").asString()).isEqualTo(one);
        assertThat(counted.at("/counting/needed").asInt()).isEqualTo(51);

        assertRefused(secretariat(planned).get(path(planned) + "/minutes"), "PapersFollowTheAdoption");
        post(planned, "adoption", "{}");
        JsonNode replaced = post(
                        planned,
                        "replacements",
                        "{\"out\": \"%s\", \"in\": \"%s\", \"reason\": \"Bận việc gia đình\"}".formatted(other, one))
                .json();

        assertThat(replaced.at("/adoption/delegates/0").asString()).isEqualTo(one);
        Probe.await(() -> assertThat(told(planned)).hasSize(2));
        List<PublishedRecord> told = told(planned);
        told.forEach(event -> Contracts.assertConforms("delegate", "CongressDelegatesAdopted.v1", event.value()));
        assertThat(names(told.getFirst())).isEqualTo("Lý Thị Bình (mẫu)");
        assertThat(names(told.getLast())).isEqualTo("Nông Văn An (mẫu)");
        assertThat(told.getLast().value()).doesNotContain("Bận việc gia đình", "Tiêu biểu", "Vượt khó");
        for (String paper : List.of("minutes", "paper")) {
            assertThat(secretariat(planned).get(path(planned) + "/" + paper).header("Content-Type"))
                    .isEqualTo("application/pdf");
        }
        Answer sheet = secretariat(planned).get(path(planned) + "/sheet");
        assertThat(sheet.header("Content-Disposition")).contains("danh-sach-dai-hoi.xlsx");
        assertThat(rows(sheet.body()))
                .contains("Họ và tên", "Hình thức khen thưởng", "Nông Văn An (mẫu)", "Bận việc gia đình")
                .doesNotContain("Lý Thị Bình (mẫu)</t>");
    }

    @Test
    void the_history_tells_of_no_first_count_and_of_no_award_that_was_learnt() {
        PlannedConference planned = planned();
        String one = "one-of-" + planned.id;
        awarded(planned, one, "Nông Văn An (mẫu)");
        put(planned, "terms", TERMS);
        put(planned, "candidates", candidates(one));
        post(planned, "presentation", "{\"method\": \"BALLOTS\"}");
        secretariat(planned).post(path(planned) + "/ballot-counts", ballots(one, 61));

        String history = secretariat(planned)
                .get("/api/history/congress-lists/" + planned.id)
                .text();

        assertThat(history)
                .contains("state-terms", "list-candidates", "present-list", "count-congress-ballots")
                .doesNotContain("learn-award", "inFavour", "awards.");
    }

    @Test
    void a_list_that_is_taken_back_is_voted_on_again_by_hands() {
        PlannedConference planned = planned();
        String one = "one-of-" + planned.id;
        String revoked = "revoked-of-" + planned.id;
        awarded(planned, one, "Nông Văn An (mẫu)");
        awarded(planned, revoked, "Lý Thị Bình (mẫu)");
        put(planned, "terms", TERMS);
        put(planned, "candidates", candidates(revoked, one));
        post(planned, "presentation", "{\"method\": \"BALLOTS\"}");
        post(planned, "return", "{\"reason\": \"Hội nghị biểu quyết giơ tay\"}");
        planned.publishRevocation(revoked);
        Probe.await(() ->
                assertThat(list(planned).at("/candidates/0/stands").asBoolean()).isFalse());
        assertRefused(
                secretariat(planned)
                        .with("If-Match", etag(planned))
                        .post(path(planned) + "/presentation", "{\"method\": \"HANDS\"}"),
                "OnlyAnAwardThatStandsIsListed");
        put(planned, "candidates", candidates(one));
        post(planned, "presentation", "{\"method\": \"HANDS\"}");

        Answer impossible = office(planned)
                .with("If-Match", etag(planned))
                .put(
                        path(planned) + "/hand-count",
                        "{\"present\": 10, \"inFavour\": 9, \"against\": 1, \"abstaining\": 1}");
        assertThat(impossible.status()).isEqualTo(400);
        assertThat(impossible.text()).contains("present");
        Answer counted = office(planned)
                .with("If-Match", etag(planned))
                .put(
                        path(planned) + "/hand-count",
                        "{\"present\": 10, \"inFavour\": 6, \"against\": 1, \"abstaining\": 1}");
        assertThat(counted.json().at("/counting/hands/notVoting").asInt()).isEqualTo(2);
        assertThat(post(planned, "adoption", "{}").json().get("state").asString())
                .isEqualTo("ADOPTED");
    }

    @Test
    void an_erased_person_leaves_no_reason_behind() {
        PlannedConference planned = planned();
        String one = "one-of-" + planned.id;
        awarded(planned, one, "Nông Văn An (mẫu)");
        put(planned, "terms", TERMS);
        put(planned, "candidates", candidates(one));
        String delegate = list(planned).at("/people/0/delegateId").asString();
        planned.secretariat().post("/api/delegates/" + delegate + "/cancellation", "{\"reason\": \"Ốm\"}");

        assertThat(planned.secretariat()
                        .post("/api/delegates/" + delegate + "/erasure", "{\"reason\": \"Theo yêu cầu\"}")
                        .status())
                .isEqualTo(200);

        Probe.await(() -> assertThat(list(planned).toString()).doesNotContain("Vượt khó"));
        Probe.await(() -> assertThat(secretariat(planned)
                        .get("/api/history/congress-lists/" + planned.id)
                        .text())
                .doesNotContain("Vượt khó"));
    }

    private PlannedConference planned() {
        PlannedConference planned = PlannedConference.unplanned(port);
        planned.publishChangedPlan(1, 10, Map.of("lanh-dao", 2, "duoc-khen", 5));
        Probe.await(() ->
                assertThat(secretariat(planned).get(path(planned)).status()).isEqualTo(200));
        return planned;
    }

    private static void awarded(PlannedConference planned, String nomination, String name) {
        planned.publishApproval(nomination, name);
        Probe.await(() -> assertThat(list(planned).at("/people").findValuesAsString("name"))
                .contains(name));
    }

    private static HttpTestClient secretariat(PlannedConference planned) {
        return planned.anonymous()
                .as(TestTokens.bearer("thu.ky", TrungKhanh.COMMUNE, "van-hoa-xa-hoi", Role.SECRETARIAT));
    }

    private static HttpTestClient office(PlannedConference planned) {
        return planned.anonymous().as(TestTokens.bearer("van.phong", TrungKhanh.COMMUNE, "van-phong", Role.OFFICE));
    }

    private static String path(PlannedConference planned) {
        return "/api/congress-lists/" + planned.id;
    }

    private static JsonNode list(PlannedConference planned) {
        return secretariat(planned).get(path(planned)).json();
    }

    private static String etag(PlannedConference planned) {
        return secretariat(planned).get(path(planned)).header("ETag");
    }

    private static void put(PlannedConference planned, String part, String json) {
        assertDone(secretariat(planned).with("If-Match", etag(planned)).put(path(planned) + "/" + part, json));
    }

    private static Answer post(PlannedConference planned, String step, String json) {
        return assertDone(secretariat(planned).with("If-Match", etag(planned)).post(path(planned) + "/" + step, json));
    }

    private static Answer assertDone(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.text()).contains(rule);
    }

    private static String candidates(String... nominations) {
        return "{\"candidates\": ["
                + String.join(
                        ",",
                        List.of(nominations).stream()
                                .map(each -> "{\"nominationId\": \"%s\", \"reason\": \"Vượt khó, sáng tạo\"}"
                                        .formatted(each))
                                .toList())
                + "]}";
    }

    private static String ballots(String one, int votes) {
        return """
                {"present": 100, "issued": 100, "returned": 99, "valid": 99,
                 "votes": [{"nominationId": "%s", "inFavour": %d}]}""".formatted(one, votes);
    }

    private static String ballots(String one, int votes, String other, int otherVotes) {
        return """
                {"present": 100, "issued": 100, "returned": 99, "valid": 99,
                 "votes": [{"nominationId": "%s", "inFavour": %d}, {"nominationId": "%s", "inFavour": %d}]}""".formatted(one, votes, other, otherVotes);
    }

    private static List<PublishedRecord> told(PlannedConference planned) {
        return KafkaTestClient.read("delegate.events", planned.id).stream()
                .filter(event -> event.type().equals("CongressDelegatesAdopted.v1"))
                .toList();
    }

    private static String names(PublishedRecord event) {
        return String.join(
                ",",
                JsonMapper.shared().readTree(event.value()).get("delegates").findValuesAsString("name"));
    }

    /** What stands in an XLSX file. */
    private static String rows(byte[] xlsx) throws IOException {
        Path file = Files.write(Files.createTempFile("danh-sach", ".xlsx"), xlsx);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return HtmlUtils.htmlUnescape(all.toString());
    }
}
