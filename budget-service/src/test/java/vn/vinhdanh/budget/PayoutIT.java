package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.budget.fixtures.Callers;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.files.FileSweeper;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Pay-out sheets over HTTP, with rewards from Kafka and scans in the store. Each test has a commune of its own. */
@ServiceIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PayoutIT {

    private static final long REWARD = 710_000;
    private static final String BYTES = "application/octet-stream";
    private static final byte[] SIGNED_SHEET = "%PDF-1.7 (mẫu)".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    FileSweeper sweeper;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());
    private final String commune = "xa-" + conference;
    private final String payouts = "/api/payouts/" + conference;
    private final String sheet = payouts + "/sheets/1";
    private Callers callers;

    @BeforeEach
    void plan_a_conference() {
        callers = new Callers(port, commune);
        publish("program.events", "UnitsChanged.v1", commune, """
                {"commune": "%s", "sequence": 0, "units": [
                  {"code": "truong-hoc", "name": "Trường học (mẫu)", "dissolved": false}]}""".formatted(commune));
        publish("program.events", "ConferencePlanned.v1", conference, """
                {"commune": "%s", "conferenceId": "%s", "funding": [
                  {"code": "khen-thuong", "name": "Khen thưởng", "source": "REWARD_FUND", "basis": "Quỹ TĐKT"}]}""".formatted(commune, conference));
        Probe.await(() -> assertThat(callers.accountant().get(payouts).status()).isEqualTo(200));
        callers.accountant().post("/api/funds/" + conference + "/REWARD_FUND/allocations", """
                {"amount": 50000000, "basis": "QĐ 01 (mẫu)"}""");
    }

    @Test
    void a_sheet_is_made_signed_scanned_and_paid_in_one_batch(CapturedOutput log) {
        String first = committed();
        String second = committed();
        String absent = committed();

        JsonNode made = ok(make(), 201);
        assertThat(made.path("lines")).hasSize(3);
        assertThat(made.at("/lines/0/unitName").asString()).isEqualTo("Trường học (mẫu)");
        assertThat(made.path("total").asLong()).isEqualTo(3 * REWARD);
        assertThat(code(make())).isEqualTo("ASheetHasARewardToPay");

        ok(mark(first, "\"how\": \"SIGNED\""), 200);
        ok(mark(second, "\"how\": \"PROXY\", \"by\": \"Nông Văn Thay\", \"document\": \"GUQ 01 (mẫu)\""), 200);
        assertThat(code(pay())).isEqualTo("EachLineIsMarkedBeforePaying");
        ok(mark(absent, "\"how\": \"NOT_RECEIVED\", \"note\": \"Vắng mặt\""), 200);
        assertThat(code(pay())).isEqualTo("ASheetIsPaidWithItsScan");
        JsonNode scanned = ok(attach(send().path("id").asString()), 200);
        assertThat(scanned.at("/scans/0/type").asString()).isEqualTo("PDF");

        JsonNode ordered = ok(pay(), 200);
        assertThat(ordered.path("signedTotal").asLong()).isEqualTo(2 * REWARD);
        awaitState("PAID");

        JsonNode paid = callers.chairman().get(sheet).json();
        assertThat(paid.path("booked").asLong()).isEqualTo(2 * REWARD);
        assertThat(paid.path("difference").asLong()).isZero();
        assertThat(paid.path("lines").findValuesAsString("outcome"))
                .containsExactlyInAnyOrder("PAID", "PAID", "TO_PAY");
        assertThat(reward(second).at("/payment/proxy").asString()).isEqualTo("GUQ 01 (mẫu)");
        assertThat(reward(second).at("/payment/paidBy").asString()).isEqualTo("ke.toan");
        assertThat(reward(absent).path("state").asString()).isEqualTo("COMMITTED");
        assertThat(code(pay())).isEqualTo("OnlyAnOpenSheetChanges");
        assertThat(callers.accountant().get(payouts).json().path("free")).hasSize(1);

        assertThat(KafkaTestClient.read("budget.events", conference))
                .filteredOn(event -> event.type().equals("PayoutOrdered.v1"))
                .singleElement()
                .satisfies(event -> Contracts.assertConforms("budget", event.type(), event.value()));
        assertThat(KafkaTestClient.read("budget.events", first))
                .extracting(PublishedRecord::type)
                .containsOnlyOnce("RewardPaid.v1");
        assertThat(callers.chairman()
                        .get("/api/history/payouts/" + conference + "/verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
        assertThat(log.getAll()).doesNotContain("Nông Văn Thay", "Hoàng Văn Đức");
    }

    @Test
    void scans_are_opened_by_readers_and_outlast_the_sweep() {
        committed();
        ok(make(), 201);
        String kept = send().path("id").asString();
        String removed = send().path("id").asString();
        ok(attach(kept), 200);
        ok(attach(removed), 200);
        Answer opened = callers.chairman().get(sheet + "/scans/1/file");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo(SIGNED_SHEET);
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(opened.header("Content-Disposition")).startsWith("inline;");
        Answer program =
                callers.accountant().post(sheet + "/files", BYTES, "MZ program".getBytes(StandardCharsets.UTF_8));
        assertThat(program.json().path("code").asString()).isEqualTo("OnlyPapersAndPicturesAreKept");

        ok(
                callers.accountant()
                        .with("If-Match", callers.accountant().get(sheet).header("ETag"))
                        .send("DELETE", sheet + "/scans/2", "application/json", ""),
                200);
        sweeper.sweep(Instant.now().plus(Duration.ofDays(1)).plusSeconds(1));

        assertThat(callers.accountant().get(sheet + "/scans/1/file").body()).isEqualTo(SIGNED_SHEET);
        assertThat(attach(removed).status()).as("swept").isEqualTo(400);
    }

    @Test
    void the_paper_is_printed_and_a_cancelled_sheet_frees_its_rewards() {
        committed();
        ok(make(), 201);

        Answer paper = callers.accountant().get(sheet + "/paper");
        assertThat(paper.header("content-type")).isEqualTo("application/pdf");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(callers.accountant().get(payouts + "/sheets/2/paper").status())
                .isEqualTo(404);
        JsonNode cancelled =
                ok(callers.accountant().readingFirst().post(sheet + "/cancellation", "{\"reason\": \"In sai\"}"), 200);
        assertThat(cancelled.path("state").asString()).isEqualTo("CANCELLED");
        JsonNode next = ok(
                callers.accountant()
                        .with("If-Match", callers.accountant().get(payouts).header("ETag"))
                        .post(payouts + "/sheets", "{\"units\": [\"truong-hoc\"], \"forms\": [\"GIAY_KHEN\"]}"),
                201);
        assertThat(next.path("number").asInt()).isEqualTo(2);
    }

    @Test
    void roles_versions_and_communes_are_kept_apart() {
        String nomination = committed();
        assertThat(callers.unitOfficer().get(payouts).status()).isEqualTo(403);
        assertThat(callers.foreignAccountant().get(payouts).status()).isEqualTo(404);
        assertThat(callers.chairman()
                        .readingFirst()
                        .post(payouts + "/sheets", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(callers.accountant().post(payouts + "/sheets", "{}").status())
                .as("without a version")
                .isEqualTo(428);
        ok(make(), 201);
        assertThat(callers.foreignAccountant().get(sheet).status()).isEqualTo(404);
        assertThat(callers.unitOfficer().get(sheet + "/paper").status()).isEqualTo(403);
        String marks = "{\"marks\": [{\"nominationId\": \"%s\", \"how\": \"SIGNED\"}]}".formatted(nomination);
        assertThat(callers.accountant().put(sheet + "/marks", marks).status()).isEqualTo(428);
        assertThat(callers.secretariat()
                        .readingFirst()
                        .put(sheet + "/marks", marks)
                        .status())
                .isEqualTo(403);
        assertThat(callers.secretariat()
                        .post(sheet + "/files", BYTES, SIGNED_SHEET)
                        .status())
                .isEqualTo(403);
        assertThat(callers.foreignAccountant()
                        .post(sheet + "/files", BYTES, SIGNED_SHEET)
                        .status())
                .isEqualTo(404);
    }

    private String committed() {
        String nomination = Ids.named("nomination", UUID.randomUUID().toString());
        publish("nomination.events", "NominationSelected.v1", nomination, """
                {"commune": "%s", "conferenceId": "%s", "nominationId": "%s", "unit": "truong-hoc",
                 "nomineeKind": "INDIVIDUAL", "nomineeName": "Hoàng Văn Đức", "formOfAward": "GIAY_KHEN",
                 "estimatedReward": %d}""".formatted(
                        commune, conference, nomination, REWARD));
        publish("nomination.events", "NominationApproved.v1", nomination, """
                {"commune": "%s", "nominationId": "%s", "decisionId": "d-1", "decisionNumber": "05/QĐ-UBND",
                 "decisionDate": "2025-08-20", "reward": %d, "attendeeName": "Hoàng Văn Đức"}""".formatted(commune, nomination, REWARD));
        Probe.await(
                () -> assertThat(reward(nomination).path("state").asString()).isEqualTo("COMMITTED"));
        return nomination;
    }

    private JsonNode reward(String nomination) {
        return callers.accountant().get("/api/rewards/" + nomination).json();
    }

    private Answer make() {
        return accountantReading(payouts).post(payouts + "/sheets", "{}");
    }

    private Answer mark(String nomination, String receipt) {
        return accountantReading(sheet)
                .put(sheet + "/marks", "{\"marks\": [{\"nominationId\": \"%s\", %s}]}".formatted(nomination, receipt));
    }

    private Answer pay() {
        return accountantReading(sheet).post(sheet + "/payment", "{\"paidOn\": \"2025-08-28\"}");
    }

    private JsonNode send() {
        return ok(callers.accountant().post(sheet + "/files", BYTES, SIGNED_SHEET), 201);
    }

    private Answer attach(String file) {
        return callers.accountant().post(sheet + "/scans", "{\"id\": \"%s\", \"name\": \"đã ký.pdf\"}".formatted(file));
    }

    private HttpTestClient accountantReading(String path) {
        return callers.accountant()
                .with("If-Match", callers.accountant().get(path).header("ETag"));
    }

    private void awaitState(String state) {
        Probe.await(() -> assertThat(
                        callers.accountant().get(sheet).json().path("state").asString())
                .isEqualTo(state));
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.json().path("code").asString();
    }

    private static JsonNode ok(Answer answer, int expected) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
        return answer.json();
    }

    private static void publish(String topic, String type, String subject, String json) {
        KafkaTestClient.publish(topic, type, subject, json);
    }
}
