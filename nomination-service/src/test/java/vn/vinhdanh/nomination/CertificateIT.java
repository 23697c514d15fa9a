package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.ApiResponse;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Certificates on the real wires: printed, and verified by somebody without an account. */
@ServiceIntegrationTest
class CertificateIT {

    private static final String TODAY = LocalDate.now(VietnamTime.ZONE).toString();
    private static final int YEAR = LocalDate.now(VietnamTime.ZONE).getYear();

    @LocalServerPort
    private int port;

    private Commune commune;
    private List<String> ids;
    private String decision;

    @BeforeEach
    void sign_a_decision() {
        commune = Commune.planned(port);
        ids = commune.funded(List.of(
                commune.individual("truong-hoc", "H'Đăm Niê Kđăm", "Dạy giỏi"),
                commune.individual("truong-hoc", "Y Bhin Ayŭn", "Dạy tốt"),
                commune.collective("tram-y-te", "Trạm Y tế", "Phòng dịch")));
        decision = commune.chairman()
                .post("/api/decisions", commune.decision("05/QĐ-UBND", ids))
                .expect(201)
                .id();
        Probe.await(() -> assertThat(entries()).hasSize(3));
        ids.forEach(id -> commune.awaitState(id, "APPROVED"));
    }

    @Test
    void certificates_are_printed_in_the_order_of_the_register_and_one_again() throws IOException {
        String all = paper("");

        assertThat(all).contains("Trạm Y tế", "H'Đăm Niê Kđăm", "Y Bhin Ayŭn", "GIẤY KHEN", "Số vào sổ: 3/" + YEAR);
        assertThat(all.indexOf("Trạm Y tế")).isLessThan(all.indexOf("H'Đăm"));
        assertThat(paper("?from=1&to=1")).contains("Trạm Y tế").doesNotContain("H'Đăm", "Y Bhin");
        commune.secretariat().get(papers("?from=4")).expect(400);
        commune.secretariat().get(papers("?from=0")).expect(400);
        commune.secretariat().get(papers("?stock=PREPRINTED&printer=unknown")).expect(400);
        commune.officerOf("truong-hoc").get(papers("")).expect(403);

        JsonNode unset = commune.secretariat()
                .get("/api/certificate-settings")
                .expect(200)
                .json();
        assertThat(unset.path("version").asLong()).isZero();
        set("INITIALS", List.of(Map.of("name", "Máy văn phòng", "right", 25, "down", -14)));
        assertThat(paper("?stock=PREPRINTED&printer=M%C3%A1y%20v%C4%83n%20ph%C3%B2ng"))
                .contains("Trạm Y tế")
                .doesNotContain("GIẤY KHEN", "CỘNG HÒA");
        commune.secretariat()
                .get("/api/certificate-settings/test-page?printer=M%C3%A1y%20v%C4%83n%20ph%C3%B2ng")
                .expect(200);
    }

    @Test
    void certificates_are_printed_in_the_order_of_the_stage_where_people_arranged_it() throws IOException {
        String dam = ids.getFirst();
        String bhin = ids.get(1);
        assertThat(register().path("stages")).as("nobody arranged it").isEmpty();

        commune.arrangeStage(2, List.of(List.of(bhin), List.of(dam)));
        Probe.await(
                () -> assertThat(register().at("/stages/0/revision").asInt()).isEqualTo(2));
        assertThat(register().at("/stages/0/conferenceId").asString()).isEqualTo(commune.conferenceId());
        assertThat(register().at("/stages/0/knownSince").asString()).startsWith(String.valueOf(YEAR));
        assertThat(paper("")).as("who is in no batch comes last").containsSubsequence("Y Bhin", "H'Đăm", "Trạm Y tế");
        assertThat(paper("?from=2")).containsSubsequence("Y Bhin", "H'Đăm").doesNotContain("Trạm Y tế");

        commune.arrangeStage(1, List.of(List.of(dam, bhin)));
        commune.arrangeStage(3, List.of(List.of(dam), List.of(ids.get(2), bhin)));
        Probe.await(
                () -> assertThat(register().at("/stages/0/revision").asInt()).isEqualTo(3));
        assertThat(paper("")).containsSubsequence("H'Đăm", "Trạm Y tế", "Y Bhin");
        assertThat(entries().getFirst().at("/awardee/name").asString())
                .as("the numbers stay")
                .isEqualTo("Trạm Y tế");
    }

    @Test
    void anybody_with_the_code_sees_what_was_awarded_until_it_is_revoked() {
        String page = entries().get(1).path("verify").asString();

        JsonNode verified = verified(page);
        assertThat(verified.path("inForce").asBoolean()).isTrue();
        assertThat(verified.path("form").asString()).isEqualTo("GIAY_KHEN");
        assertThat(verified.path("name").asString()).isIn("H. N. K.", "Y. B. A.");
        assertThat(verified.at("/decision/number").asString()).isEqualTo("05/QĐ-UBND");
        assertThat(verified.path("registered").asString()).isEqualTo("2/" + YEAR);
        ApiResponse html = html(page);
        assertThat(html.status()).isEqualTo(200);
        assertThat(html.text())
                .contains("còn hiệu lực", "This award is genuine", "05/QĐ-UBND", "2/" + YEAR)
                .doesNotContain("<script", "Niê", "Ayŭn");
        assertThat(html.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(html.header("Cache-Control")).contains("no-store");

        set("FULL", List.of());
        assertThat(verified(page).path("name").asString()).isIn("H'Đăm Niê Kđăm", "Y Bhin Ayŭn");
        set("NONE", List.of());
        assertThat(verified(page).path("name").isNull()).isTrue();
        assertThat(html(page).text()).contains("Không nêu tên");

        commune.chairman()
                .post(
                        "/api/decisions/" + decision + "/revocations",
                        Map.of(
                                "nominationId",
                                entries().get(1).path("nominationId").asString(),
                                "reason",
                                "Kê khai sai",
                                "number",
                                "09/QĐ-UBND",
                                "date",
                                TODAY))
                .expect(200);
        assertThat(verified(page).path("inForce").asBoolean()).as("at once").isFalse();
        assertThat(html(page).text()).contains("đã bị thu hồi", "09/QĐ-UBND").doesNotContain("còn hiệu lực");
        Probe.await(() -> assertThat(entries().get(1).path("struck").isNull()).isFalse());
        commune.secretariat().get(papers("?from=2&to=2")).expect(409);
    }

    @Test
    void a_name_that_is_withheld_is_never_shown_again() {
        set("FULL", List.of());
        JsonNode entry = entries().get(2);
        String act = "/api/decisions/" + decision + "/certificates/"
                + entry.path("nominationId").asString() + "/name-withholding";

        commune.chairman().post(act, Map.of("reason", "Theo yêu cầu")).expect(403);
        commune.secretariat().post(act, Map.of()).expect(400);
        commune.secretariat().post(act, Map.of("reason", "Theo yêu cầu")).expect(200);
        assertThat(verified(entry.path("verify").asString()).path("name").isNull())
                .isTrue();
        assertThat(entries().get(2).path("nameless").asBoolean()).isTrue();
        commune.secretariat()
                .post(
                        "/api/decisions/" + decision + "/certificates/unknown/name-withholding",
                        Map.of("reason", "Theo yêu cầu"))
                .expect(409);
    }

    @Test
    void every_wrong_code_gets_the_same_answer() {
        String good = entries().getFirst().path("verify").asString();
        String first = html("/verify/abc").text();

        for (String wrong : List.of(
                "/verify/abc",
                "/verify/" + "a".repeat(44),
                good.substring(0, good.length() - 2) + "AA",
                good + "A",
                "/verify/" + ids.getFirst())) {
            ApiResponse answer = html(wrong);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(first);
            assertThat(ApiClient.anonymous(port).get(wrong).status()).isEqualTo(404);
        }
    }

    private void set(String naming, List<Map<String, Object>> printers) {
        Map<String, Object> settings = Map.of("naming", naming, "printers", printers);
        commune.chairman().put("/api/certificate-settings", settings).expect(403);
        commune.secretariat().put("/api/certificate-settings", settings).expect(200);
    }

    private String papers(String query) {
        return "/api/decisions/" + decision + "/certificates" + query;
    }

    private String paper(String query) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                commune.secretariat().get(papers(query)).expect(200).http().body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private JsonNode verified(String page) {
        return ApiClient.anonymous(port).get(page).expect(200).json();
    }

    private ApiResponse html(String page) {
        return ApiClient.anonymous(port).with("Accept", "text/html").get(page);
    }

    private List<JsonNode> entries() {
        return register().path("entries").valueStream().toList();
    }

    private JsonNode register() {
        return commune.secretariat()
                .get("/api/award-registers/" + YEAR)
                .expect(200)
                .json();
    }
}
