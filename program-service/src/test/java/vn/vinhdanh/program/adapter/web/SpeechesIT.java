package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Speeches over HTTP. Each test uses its own commune, so that the tests do not interfere. */
@ServiceIntegrationTest
class SpeechesIT {

    private static final String TEXT =
            "{\"passages\":[{\"kind\":\"PARAGRAPH\",\"runs\":[{\"text\":\"%s\",\"bold\":false,\"italic\":false}]}]}";

    @LocalServerPort
    private int port;

    @Test
    void a_talk_is_proposed_invited_written_approved_ordered_and_printed() throws IOException {
        String commune = "phat-bieu";
        String conference = imported(commune, "Phát Biểu");
        String of = "/api/speeches/" + conference;
        HttpTestClient secretary = as("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT);
        HttpTestClient officer = as("can.bo", commune, "truong-hoc", Role.UNIT_OFFICER);
        approveAward(conference, commune, "n-1", "Nông Văn Mẫu");
        approveAward(conference, commune, "n-2", "Bế Thị Mẫu");
        Probe.await(() -> assertThat(ok(secretary.get(of + "/candidates"))).hasSize(2));

        String proposal = """
                {"kind":"TALK","nominationId":"%s","item":"tham-luan","minutes":40,"theme":"Làm đường (mẫu)"}""";
        Answer proposed = secretary.with("Idempotency-Key", "k1").post(of, proposal.formatted(commune + "n-1"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.json().at("/speaker/name").asString()).isEqualTo("Nông Văn Mẫu");
        assertThat(proposed.json().get("unit").asString()).isEqualTo("truong-hoc");
        String first = proposed.json().get("id").asString();
        assertThat(secretary
                        .with("Idempotency-Key", "k1")
                        .post(of, proposal.formatted(commune + "n-1"))
                        .json()
                        .get("id")
                        .asString())
                .isEqualTo(first);
        assertThat(secretary
                        .with("Idempotency-Key", "k1")
                        .post(of, proposal.formatted(commune + "n-2"))
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("AKeyProposesOneSpeech");
        assertThat(secretary.post(of, proposal.formatted("khong-co")).status()).isEqualTo(400);
        String second = secretary
                .post(of, proposal.formatted(commune + "n-2"))
                .json()
                .get("id")
                .asString();

        JsonNode board = ok(secretary.get(of));
        JsonNode talks = part(board, "tham-luan");
        assertThat(talks.get("minutes").asInt()).isEqualTo(80);
        assertThat(talks.get("over").asInt()).isEqualTo(35);
        Answer order = secretary
                .with("If-Match", "\"" + board.get("orderVersion").asLong() + "\"")
                .put(of + "/order", "{\"speeches\":[\"" + second + "\",\"" + first + "\"]}");
        assertThat(order.status()).as(order.text()).isEqualTo(200);
        assertThat(part(ok(secretary.get(of)), "tham-luan").at("/speeches/0/id").asString())
                .isEqualTo(second);

        String talk = of + "/" + first;
        ok(step(secretary, "POST", talk + "/invitation", ""));
        ok(step(secretary, "PUT", talk + "/answer", "{\"accepted\":true}"));
        assertThat(step(officer, "POST", talk + "/submission", "")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("ASpeechIsSubmittedWithText");
        JsonNode written = ok(step(officer, "PUT", talk + "/text", TEXT.formatted("Kính thưa đại biểu (mẫu)")));
        assertThat(written.get("minutes").asInt()).isEqualTo(1);
        assertThat(written.get("syllables").asInt()).isEqualTo(5);
        ok(step(officer, "POST", talk + "/submission", ""));
        assertThat(step(officer, "POST", talk + "/approval", "{}").status()).isEqualTo(403);
        ok(step(secretary, "POST", talk + "/return", "{\"reason\":\"Ngắn quá (mẫu)\"}"));
        assertThat(ok(officer.get(talk)).at("/settled/text").asString()).isEqualTo("Ngắn quá (mẫu)");
        ok(step(officer, "PUT", talk + "/text", TEXT.formatted("Kính thưa toàn thể đại biểu (mẫu)")));
        ok(step(officer, "POST", talk + "/submission", ""));
        JsonNode approved = ok(step(secretary, "POST", talk + "/approval", "{}"));
        assertThat(approved.get("state").asString()).isEqualTo("APPROVED");
        assertThat(approved.get("versions")).hasSize(2);

        assertThat(textOf(secretary.get(talk + "/paper"))).contains("THAM LUẬN", "toàn thể đại biểu", "Nông Văn Mẫu");
        assertThat(textOf(secretary.get(of + "/paper")))
                .contains("1. Bế Thị Mẫu", "2. Nông Văn Mẫu", "chưa duyệt", "toàn thể đại biểu");
        assertThat(secretary.get(of + "/paper?format=DOCX").header("content-disposition"))
                .isEqualTo("attachment; filename=\"cac-bai-phat-bieu.docx\"");

        JsonNode speakers =
                ok(as("ke.toan", commune, "van-phong", Role.ACCOUNTANT).get(of + "/speakers"));
        assertThat(speakers).hasSize(1);
        assertThat(speakers.at("/0/name").asString()).isEqualTo("Nông Văn Mẫu");
        assertThat(speakers.at("/0/item").asString()).isEqualTo("tham-luan");
        assertThat(textOf(secretary.get("/api/conferences/" + conference + "/paper?paper=AGENDA")))
                .contains("Nông Văn Mẫu")
                .doesNotContain("Bế Thị Mẫu");

        KafkaTestClient.publish("nomination.events", "AwardRevoked.v1", commune + "n-1", """
                {"commune":"%s","conferenceId":"%s","nominationId":"%s","decisionId":"d-1","reason":"Mẫu"}""".formatted(
                        commune, conference, commune + "n-1"));
        Probe.await(() ->
                assertThat(ok(secretary.get(talk)).get("revoked").asBoolean()).isTrue());
        JsonNode replaced = ok(step(
                secretary,
                "PUT",
                talk + "/speaker",
                "{\"nominationId\":\"" + commune + "n-2\",\"reason\":\"Khen thưởng bị thu hồi\"}"));
        assertThat(replaced.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(replaced.get("revoked").asBoolean()).isFalse();
        assertThat(replaced.get("passages")).isEmpty();
    }

    @Test
    void a_leaders_speech_is_a_file_and_the_leader_agrees_to_it() throws IOException {
        String commune = "khai-mac";
        String of = "/api/speeches/" + imported(commune, "Khai Mạc");
        HttpTestClient office = as("van.phong", commune, "van-phong", Role.OFFICE);
        Answer proposed = office.post(of, """
                {"kind":"OPENING","name":"Hoàng Văn Mẫu","title":"Chủ tịch","unit":"van-phong","item":"khai-mac","minutes":10}""");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        String speech = of + "/" + proposed.json().get("id").asString();

        Answer kept = office.send("POST", speech + "/files", "application/octet-stream", "%PDF-1.7 (mẫu)");
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        String file = kept.json().get("id").asString();
        JsonNode uploaded = ok(step(
                office,
                "PUT",
                speech + "/upload",
                "{\"id\":\"" + file + "\",\"name\":\"khai-mac.pdf\",\"minutes\":12}"));
        assertThat(uploaded.get("minutes").asInt()).isEqualTo(12);
        assertThat(uploaded.at("/file/name").asString()).isEqualTo("khai-mac.pdf");
        assertThat(office.get(speech + "/file").header("content-type")).isEqualTo("application/pdf");
        ok(step(office, "POST", speech + "/submission", ""));
        assertThat(step(office, "POST", speech + "/approval", "{}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("WhoAgreesForASpeakerSaysHow");
        HttpTestClient chairman = as("chu.tich", commune, "", Role.CHAIRMAN);
        JsonNode approved = ok(step(chairman, "POST", speech + "/approval", "{\"note\":\"Tôi đọc bài này\"}"));
        assertThat(approved.get("ready").asBoolean()).isTrue();
        assertThat(textOf(office.get(of + "/paper"))).contains("khai-mac.pdf", "12 phút");
    }

    @Test
    void a_unit_sees_what_it_prepares_and_the_front_brings_guests() {
        String commune = "giao-luu";
        String of = "/api/speeches/" + imported(commune, "Giao Lưu");
        HttpTestClient front = as("can.bo.mt", commune, "mttq", Role.UNIT_OFFICER);
        String guest = """
                {"kind":"%s","name":"Lý Thị Mẫu","unit":"mttq","item":"tham-luan","minutes":10,"theme":"Giữ rừng (mẫu)",
                 "questions":["Vì sao (mẫu)?"]}""";

        assertThat(front.post(of, guest.formatted("OPENING")).status()).isEqualTo(403);
        Answer proposed = front.post(of, guest.formatted("DIALOGUE"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        String speech = of + "/" + proposed.json().get("id").asString();
        assertThat(proposed.json().at("/questions/0").asString()).isEqualTo("Vì sao (mẫu)?");
        assertThat(front.get(of + "/candidates").status()).isEqualTo(403);
        assertThat(part(ok(front.get(of)), "tham-luan").get("speeches")).hasSize(1);
        HttpTestClient other = as("can.bo", commune, "truong-hoc", Role.UNIT_OFFICER);
        assertThat(part(ok(other.get(of)), "tham-luan").get("speeches")).isEmpty();
        assertThat(other.get(speech).status()).isEqualTo(404);
        assertThat(as("ke.toan", commune, "truong-hoc", Role.ACCOUNTANT).get(of).status())
                .isEqualTo(403);
        assertThat(as("thu.ky", "noi-khac", "van-hoa-xa-hoi", Role.SECRETARIAT)
                        .get(of)
                        .status())
                .isEqualTo(404);
        HttpTestClient secretary = as("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT);
        assertThat(secretary.post(speech + "/invitation", "").status()).isEqualTo(428);
        ok(step(secretary, "PUT", speech + "/terms", """
                {"unit":"mttq","item":"be-mac","minutes":8,"theme":"Giữ rừng","questions":[]}"""));
        ok(step(secretary, "POST", speech + "/withdrawal", "{\"reason\":\"Hết giờ (mẫu)\"}"));
        JsonNode board = ok(secretary.get(of));
        assertThat(board.get("withdrawn")).hasSize(1);
        assertThat(part(board, "tham-luan").get("speeches")).isEmpty();
    }

    private static JsonNode part(JsonNode board, String code) {
        for (JsonNode part : board.get("parts")) {
            if (part.path("code").asString("").equals(code)) {
                return part;
            }
        }
        throw new AssertionError("No " + code + " in " + board);
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** With the version that was just read. */
    private static Answer step(HttpTestClient client, String method, String path, String json) {
        String speech = path.substring(0, path.lastIndexOf('/'));
        return client.with("If-Match", client.get(speech).header("etag")).send(method, path, "application/json", json);
    }

    private static String textOf(Answer pdf) throws IOException {
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static void approveAward(String conference, String commune, String nomination, String name) {
        KafkaTestClient.publish("nomination.events", "NominationApproved.v1", commune + nomination, """
                {"commune":"%s","conferenceId":"%s","nominationId":"%s","unit":"truong-hoc","nomineeKind":"INDIVIDUAL",
                 "nomineeName":"%s","attendeeName":"%s","movement":"hoc-bac","formOfAward":"GIAY_KHEN",
                 "formName":"Giấy khen","formRank":6,"decisionId":"d-1","decisionNumber":"05/QĐ-UBND",
                 "decisionDate":"2025-08-20"}""".formatted(
                        commune, conference, commune + nomination, name, name));
    }

    private String imported(String commune, String name) {
        PlanText plan = PlanText.trungKhanh()
                .with("commune: {name: Trùng Khánh", "commune: {name: " + name)
                .onDay("2099-08-28", "07:30");
        Answer imported = as("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT)
                .send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isIn(200, 201);
        return imported.json().get("id").asString();
    }

    private HttpTestClient as(String account, String commune, String unit, Role role) {
        return HttpTestClient.at(port).as(TestTokens.bearer(account, commune, unit, role));
    }
}
