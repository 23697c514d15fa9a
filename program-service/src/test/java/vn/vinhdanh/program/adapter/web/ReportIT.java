package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.plan.Code;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The summary report over HTTP. Each test uses its own commune, so that the tests do not interfere. */
@ServiceIntegrationTest
class ReportIT {

    private static final String TEXT = """
            {"kind":"HEADING","level":1,"text":"Theo hình thức"},
            {"kind":"PARAGRAPH","runs":[{"text":"Đã tặng ","bold":false,"italic":false},{"text":"46","bold":true,"italic":false}]},
            {"kind":"BULLETS","entries":[[{"text":"Nông dân","bold":false,"italic":true}]]},
            {"kind":"NUMBERS","entries":[[{"text":"Một","bold":false,"italic":false}]]},
            {"kind":"TABLE","rows":[["Hình thức","Số"],["Giấy khen","46"]]}""";

    @LocalServerPort
    private int port;

    @Test
    void a_unit_writes_its_part_and_the_secretariat_accepts_it() {
        Conference conference = imported("Báo Cáo");

        Answer given = conference.put(
                conference.secretary, "p2/charge", "{\"unit\":\"van-phong\",\"due\":\"2099-08-15\"}", 200);
        assertThat(given.json().get("unit").asString()).isEqualTo("van-phong");
        conference.put(conference.office, "p2/lock", "", 200);
        Answer saved = conference.put(conference.office, "p2/text", text(0, TEXT), 200);
        assertThat(saved.json().get("passages").toString())
                .isEqualTo(conference.part("p2").get("passages").toString());
        assertThat(saved.json().at("/passages/1/runs/1/bold").asBoolean()).isTrue();
        assertThat(saved.json().at("/passages/4/rows/1/0").asString()).isEqualTo("Giấy khen");
        conference.post(conference.secretary, "p2/comments", "{\"text\":\"Thêm số hộ\"}", 200);
        conference.post(conference.office, "p2/handing-in", "{\"revision\":1}", 200);
        conference.put(conference.office, "p2/text", text(1, TEXT), 409);
        conference.post(conference.secretary, "p2/return", "{\"reason\":\"Thiếu số hộ\"}", 200);
        conference.put(
                conference.office,
                "p2/text",
                text(1, "{\"kind\":\"PARAGRAPH\",\"runs\":[{\"text\":\"Có 9 hộ\",\"bold\":false,\"italic\":false}]}"),
                200);
        conference.post(conference.office, "p2/handing-in", "{\"revision\":2}", 200);
        conference.post(conference.secretary, "p2/acceptance", "", 200);

        JsonNode part = conference.part("p2");
        assertThat(part.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(part.get("versions")).hasSize(2);
        assertThat(part.at("/comments/0/text").asString()).isEqualTo("Thêm số hộ");
        assertThat(conference.report().at("/parts/1/unitName").asString()).startsWith("Văn phòng");
        JsonNode history = conference
                .client(conference.office)
                .get("/api/history/report-parts/" + part.get("id").asString())
                .json();
        assertThat(history.findValuesAsString("action"))
                .containsExactly(
                        "outline-part",
                        "give-part",
                        "write-part",
                        "comment-part",
                        "hand-in-part",
                        "send-part-back",
                        "write-part",
                        "hand-in-part",
                        "accept-part");
    }

    @Test
    void one_person_writes_at_a_time_and_nothing_is_overwritten() {
        Conference conference = imported("Khóa Soạn");
        conference.put(conference.secretary, "p1/charge", "{\"unit\":\"van-phong\"}", 200);
        conference.put(conference.office, "p1/lock", "", 200);

        Answer locked = conference.put(conference.secretary, "p1/text", text(0, TEXT), 409);
        assertThat(locked.json().get("code").asString()).isEqualTo("OnePersonWritesAPartAtATime");
        assertThat(conference.part("p1").at("/lock/account").asString()).isEqualTo("can.bo");
        assertThat(conference.report().at("/parts/0/writing").asString()).isNotEmpty();

        conference.put(conference.office, "p1/text", text(0, TEXT), 200);
        conference.client(conference.office).send("DELETE", conference.path + "/parts/p1/lock", "application/json", "");
        assertThat(conference.part("p1").path("lock").isObject()).isFalse();
        conference.put(conference.secretary, "p1/text", text(0, TEXT), 412);
        conference.put(conference.secretary, "p1/text", text(1, TEXT), 200);
    }

    @Test
    void only_the_unit_and_the_secretariat_write_and_only_the_secretariat_settles() {
        Conference conference = imported("Ai Soạn");
        String police = TestTokens.bearer("ca", conference.commune, "cong-an", Role.UNIT_OFFICER);

        conference.put(police, "p1/lock", "", 403);
        conference.put(police, "p1/text", text(0, TEXT), 403);
        conference.post(police, "p1/comments", "{\"text\":\"Chen\"}", 403);
        conference.put(conference.office, "p1/charge", "{\"unit\":\"van-phong\"}", 403);
        conference.put(conference.secretary, "p1/charge", "{\"unit\":\"khong-co\"}", 400);
        conference.put(conference.secretary, "p9/lock", "", 404);
        assertThat(conference.client(police).get(conference.path).status()).isEqualTo(200);
        String elsewhere = TestTokens.bearer("thu.ky", "noi-khac", "van-hoa-xa-hoi", Role.SECRETARIAT);
        assertThat(conference.client(elsewhere).get(conference.path).status()).isEqualTo(404);
        assertThat(conference
                        .client(elsewhere)
                        .get(conference.path + "/parts/p1")
                        .status())
                .isEqualTo(404);
        conference.put(
                conference.secretary, "p1/text", text(0, "{\"kind\":\"TABLE\",\"rows\":[[\"a\"],[\"a\",\"b\"]]}"), 400);
        conference.put(conference.secretary, "p1/text", text(0, "{\"kind\":\"PARAGRAPH\"}"), 400);
    }

    @Test
    void a_part_that_gets_another_title_keeps_its_text() {
        Conference conference = imported("Đổi Đề Cương");
        conference.put(conference.secretary, "p3/text", text(0, TEXT), 200);

        Answer read = conference.client(conference.secretary).get(conference.path.replace("/report", ""));
        ArrayNode report = (ArrayNode) read.json().at("/plan/report");
        ArrayNode parts = (ArrayNode) report.get(0).get("parts");
        parts.set(2, "Lãnh đạo, chỉ đạo");
        Answer changed = conference
                .client(conference.secretary)
                .with("If-Match", read.header("etag"))
                .put(conference.path.replace("/report", "/plan"), "{\"report\":" + report + "}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);

        Probe.await(() -> {
            JsonNode part = conference.part("p3");
            assertThat(part.get("title").asString()).isEqualTo("Lãnh đạo, chỉ đạo");
            assertThat(part.get("revision").asInt()).isEqualTo(1);
        });
    }

    @Test
    void the_parts_make_one_paper_in_two_formats() {
        Conference conference = imported("In Báo Cáo");

        Answer pdf = conference.client(conference.office).get(conference.path + "/paper");
        Answer docx = conference.client(conference.office).get(conference.path + "/paper?format=DOCX");

        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF");
        assertThat(docx.header("content-disposition")).contains("attachment", "bao-cao-tong-ket.docx");
    }

    @Test
    void figures_are_counted_by_the_service_marked_when_they_are_old_and_counted_again() {
        Conference conference = imported("Số Liệu");
        conference.approveAward("n-1");
        Probe.await(() -> assertThat(
                        conference.figures("awards-by-form").at("/rows/1/2").asString())
                .isEqualTo("1"));
        JsonNode counted = conference.figures("awards-by-form");
        String typed = counted.toString().replace("Giấy khen", "Huân chương");

        Answer saved = conference.put(conference.secretary, "p2/text", text(0, typed), 200);
        assertThat(saved.json().at("/passages/0/rows/1/0").asString()).isEqualTo("Giấy khen");
        assertThat(saved.json().at("/passages/0/figures/newer").asBoolean()).isFalse();
        conference.approveAward("n-2");
        Probe.await(() -> assertThat(
                        conference.part("p2").at("/passages/0/figures/newer").asBoolean())
                .isTrue());
        JsonNode old = conference.part("p2").get("passages").get(0);
        Answer kept = conference.put(
                conference.secretary, "p2/text", text(1, old + ",{\"kind\":\"PARAGRAPH\",\"runs\":[]}"), 200);
        assertThat(kept.json().at("/passages/0/rows/1/2").asString()).isEqualTo("1");

        Answer recounted = conference.put(conference.secretary, "p2/figures", "{\"revision\":2}", 200);
        assertThat(recounted.json().at("/passages/0/rows/1/2").asString()).isEqualTo("2");
        assertThat(recounted.json().at("/passages/0/figures/newer").asBoolean()).isFalse();
        assertThat(recounted.json().at("/passages/0/figures/words").asString())
                .isEqualTo("Khen thưởng theo hình thức: Giấy khen 2 (cá nhân 2); Cộng 2 (cá nhân 2).");
        conference.put(conference.secretary, "p2/figures", "{\"revision\":2}", 412);
        assertThat(conference
                        .client(conference.office)
                        .get(conference.path + "/paper")
                        .status())
                .isEqualTo(200);
    }

    private static String text(int revision, String passages) {
        return "{\"revision\":" + revision + ",\"passages\":[" + passages + "]}";
    }

    private Conference imported(String commune) {
        String code = Code.of(commune);
        String secretary = TestTokens.bearer("thu.ky", code, "van-hoa-xa-hoi", Role.SECRETARIAT);
        PlanText plan = PlanText.trungKhanh()
                .with("commune: {name: Trùng Khánh", "commune: {name: " + commune)
                .onDay("2099-08-28", "07:30");
        Answer imported =
                HttpTestClient.at(port).as(secretary).send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isEqualTo(201);
        return new Conference("/api/conferences/" + imported.json().get("id").asString() + "/report", code, secretary);
    }

    /** One conference, as its people see it. */
    private final class Conference {

        private final String path;
        private final String commune;
        private final String secretary;
        private final String office;

        Conference(String path, String commune, String secretary) {
            this.path = path;
            this.commune = commune;
            this.secretary = secretary;
            this.office = TestTokens.bearer("can.bo", commune, "van-phong", Role.UNIT_OFFICER);
        }

        HttpTestClient client(String token) {
            return HttpTestClient.at(port).as(token);
        }

        JsonNode report() {
            return client(secretary).get(path).json();
        }

        JsonNode figures(String code) {
            for (JsonNode passage : client(office).get(path + "/figures").json()) {
                if (passage.at("/figures/code").asString().equals(code)) {
                    return passage;
                }
            }
            throw new AssertionError("Nothing is counted as " + code);
        }

        void approveAward(String nomination) {
            String id = path.split("/")[3];
            KafkaTestClient.publish("nomination.events", "NominationApproved.v1", commune + nomination, """
                    {"commune":"%s","conferenceId":"%s","nominationId":"%s","unit":"truong-hoc",
                     "nomineeKind":"INDIVIDUAL","nomineeName":"Nông Văn Mẫu","attendeeName":"Nông Văn Mẫu",
                     "movement":"hoc-bac","formOfAward":"GIAY_KHEN","formName":"Giấy khen","formRank":6,
                     "decisionId":"d-1","decisionNumber":"05/QĐ-UBND","decisionDate":"2025-08-20"}""".formatted(
                            commune, id, commune + nomination));
        }

        JsonNode part(String code) {
            return client(secretary).get(path + "/parts/" + code).json();
        }

        Answer put(String token, String what, String json, int expected) {
            Answer answer = asRead(token, what).put(path + "/parts/" + what, json);
            assertThat(answer.status()).as(what + " " + answer.text()).isEqualTo(expected);
            return answer;
        }

        Answer post(String token, String what, String json, int expected) {
            Answer answer = asRead(token, what).post(path + "/parts/" + what, json);
            assertThat(answer.status()).as(what + " " + answer.text()).isEqualTo(expected);
            return answer;
        }

        private HttpTestClient asRead(String token, String what) {
            Answer read = client(secretary).get(path + "/parts/" + what.substring(0, what.indexOf('/')));
            return client(token).with("If-Match", read.status() == 200 ? read.header("etag") : "\"1\"");
        }
    }
}
