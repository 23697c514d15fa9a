package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.budget.fixtures.Callers;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The final account over HTTP. Each test has a commune of its own. */
@ServiceIntegrationTest
class FinalAccountIT {

    private static final String VOUCHER = """
            {"number": "HD-01", "day": "2025-08-28", "payee": "Cửa hàng Mẫu", "amount": 300000, "file": "%s",
             "name": "hoa-don.pdf"}""";

    @LocalServerPort
    int port;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());
    private final String commune = "xa-" + conference;
    private final String path = "/api/final-accounts/" + conference;
    private final String estimate = "/api/estimates/" + conference;
    private final String spending = "/api/spending/" + conference;
    private Callers callers;

    @BeforeEach
    void plan_a_conference() {
        callers = new Callers(port, commune);
        publish("ConferencePlanned.v2", """
                {"commune": "%s", "conferenceId": "%s", "sequence": 0, "title": "Hội nghị (mẫu)",
                 "communeName": "Mẫu", "issuer": "Ủy ban nhân dân xã Mẫu",
                 "signatory": {"title": "Chủ tịch", "name": "Hoàng Văn Mẫu"}, "funding": [
                  {"code": "to-chuc", "source": "STATE_BUDGET", "basis": "phân cấp ngân sách"}]}""");
        Probe.await(() -> assertThat(callers.accountant()
                        .get(estimate)
                        .json()
                        .path("version")
                        .asLong())
                .isEqualTo(1));
    }

    @Test
    void an_account_is_interim_then_declared_and_approved_to_the_dong() {
        callers.secretariat().readingFirst().put(estimate + "/lines", """
                {"lines": [{"text": "Nước uống", "unit": "thùng", "count": 10, "perPlace": false, "unitPrice": 100000,
                  "basis": "Báo giá (mẫu)"}]}""");
        callers.secretariat().readingFirst().post(estimate + "/submission", "");
        callers.chairman().readingFirst().post(estimate + "/approval", "");
        callers.accountant().post("/api/funds/" + conference + "/STATE_BUDGET/allocations", """
                {"amount": 2000000, "basis": "QĐ 01 (mẫu)"}""");
        JsonNode taken =
                callers.accountant().post(spending + "/lines/1/advances", """
                {"amount": 400000, "purpose": "Mua nước", "takenBy": "Nông Văn Mẫu (mẫu)", "settleBy": "2099-12-31"}""").json();
        JsonNode interim = ok(callers.secretariat().get(path));
        assertThat(interim.path("state").asString()).isEqualTo("INTERIM");
        assertThat(interim.at("/lines/0/estimated").asLong()).isEqualTo(1_000_000);
        assertThat(interim.at("/lines/0/advanced").asLong()).isEqualTo(400_000);
        assertThat(interim.path("openAdvances").asInt()).isEqualTo(1);
        assertThat(interim.path("differences")).isEmpty();
        assertThat(code(declare())).isEqualTo("AFinalAccountFollowsTheClosing");

        publish("ConferenceClosed.v1", "{\"commune\": \"%s\", \"conferenceId\": \"%s\"}");
        Probe.await(() -> assertThat(
                        ok(callers.accountant().get(path)).path("closed").asBoolean())
                .isTrue());
        assertThat(code(declare())).isEqualTo("NothingIsOpenInAFinalAccount");
        String advance = taken.at("/lines/0/spendings/0/id").asString();
        ok(callers.accountant()
                .post(spending + "/lines/1/spendings/" + advance + "/settlement", """
                {"vouchers": [%s], "returned": 100000}""".formatted(voucher())));

        JsonNode declared = ok(declare());
        assertThat(declared.path("state").asString()).isEqualTo("DECLARED");
        assertThat(declared.path("spent").asLong()).isEqualTo(300_000);
        assertThat(declared.path("left").asLong()).isEqualTo(1_700_000);
        assertThat(code(declare())).isEqualTo("ADeclaredAccountStands");
        assertThat(code(callers.accountant()
                        .post(
                                spending + "/lines/1/spendings/" + advance + "/reversal",
                                "{\"reason\": \"Nhầm (mẫu)\"}")))
                .isEqualTo("AnAccountedExpenseStays");

        JsonNode returned = ok(chairman().post(path + "/return", "{\"reason\": \"Thiếu bảng kê (mẫu)\"}"));
        assertThat(returned.path("state").asString()).isEqualTo("INTERIM");
        assertThat(returned.at("/returned/reason").asString()).isEqualTo("Thiếu bảng kê (mẫu)");
        ok(declare());
        JsonNode approved = ok(chairman().post(path + "/approval", ""));
        assertThat(approved.path("state").asString()).isEqualTo("APPROVED");
        assertThat(approved.path("changed").asBoolean()).isFalse();
        assertThat(callers.chairman()
                        .get("/api/history/final-accounts/" + conference + "/verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void it_has_a_paper_and_a_workbook() {
        Answer paper = callers.secretariat().get(path + "/paper");
        assertThat(paper.header("content-type")).isEqualTo("application/pdf");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Answer workbook = callers.secretariat().get(path + "/workbook");
        assertThat(workbook.header("content-disposition")).contains("quyet-toan.xlsx");
        assertThat(new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void roles_versions_and_communes_are_kept_apart() {
        assertThat(callers.unitOfficer().get(path).status()).isEqualTo(403);
        assertThat(callers.foreignAccountant().get(path).status()).isEqualTo(404);
        assertThat(callers.chairman()
                        .post(path + "/declaration", "{\"reasons\": []}")
                        .status())
                .isEqualTo(403);
        assertThat(callers.accountant()
                        .post(path + "/declaration", "{\"reasons\": []}")
                        .status())
                .as("without a version")
                .isEqualTo(428);
        assertThat(callers.accountant().post(path + "/approval", "").status()).isEqualTo(403);
    }

    private Answer declare() {
        return callers.accountant()
                .with("If-Match", callers.accountant().get(path).header("ETag"))
                .post(path + "/declaration", "{\"reasons\": []}");
    }

    private HttpTestClient chairman() {
        return callers.chairman().with("If-Match", callers.chairman().get(path).header("ETag"));
    }

    private String voucher() {
        String file = callers.accountant()
                .post(
                        spending + "/lines/1/files",
                        "application/octet-stream",
                        "%PDF-1.7 (mẫu)".getBytes(StandardCharsets.UTF_8))
                .json()
                .path("id")
                .asString();
        return VOUCHER.formatted(file);
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.json().path("code").asString();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void publish(String type, String json) {
        KafkaTestClient.publish("program.events", type, conference, json.formatted(commune, conference));
    }
}
