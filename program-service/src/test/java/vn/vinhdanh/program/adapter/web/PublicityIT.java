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

/** Bulletins and news items over HTTP. */
@ServiceIntegrationTest
class PublicityIT {

    private static final String WRITER = "tt-van-hoa-truyen-thong";
    private static final String DIRECTOR = "ban-xay-dung-dang";
    private static final String BULLETIN = """
            {"kind":"BULLETIN","title":"Mời dự hội nghị","text":"Kính mời bà con theo dõi (mẫu).",
             "readings":[{"phase":"BEFORE","day":"2099-08-27","time":"17:00"},
                         {"phase":"AFTER","day":"2099-08-27","time":"18:00"}]}""";

    @LocalServerPort
    private int port;

    @Test
    void a_bulletin_is_written_sent_back_approved_and_printed() throws IOException {
        String of = imported("tin-loa", "Tin Loa");
        HttpTestClient writer = officer("tin-loa", WRITER);
        HttpTestClient director = officer("tin-loa", DIRECTOR);

        Answer drafted = writer.with("Idempotency-Key", "k1").post(of + "/publicity", BULLETIN);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        JsonNode draft = drafted.json();
        assertThat(draft.get("state").asString()).isEqualTo("DRAFT");
        assertThat(draft.get("syllables").asInt()).isEqualTo(7);
        assertThat(draft.get("seconds").asInt()).isEqualTo(3);
        assertThat(draft.at("/readings/0/fits").asBoolean()).isTrue();
        assertThat(draft.at("/readings/1/fits").asBoolean()).isFalse();
        assertThat(draft.get("mayWrite").asBoolean()).isTrue();
        assertThat(draft.get("mayApprove").asBoolean()).isFalse();
        String item = of + "/publicity/" + draft.get("id").asString();
        Answer again = writer.with("Idempotency-Key", "k1").post(of + "/publicity", BULLETIN);
        assertThat(again.json().get("id")).isEqualTo(draft.get("id"));
        Answer other = writer.with("Idempotency-Key", "k1")
                .post(of + "/publicity", "{\"kind\":\"NEWS\",\"title\":\"Khác\",\"text\":\"Khác\"}");
        assertThat(other.status()).isEqualTo(422);

        assertThat(step(director, item, "/approval", "").json().get("code").asString())
                .isEqualTo("OnlyWhatWasSubmittedIsJudged");
        ok(step(writer, item, "/submission", ""));
        assertThat(director.get(item).json().get("mayApprove").asBoolean()).isTrue();
        assertThat(step(writer, item, "/approval", "").status()).isEqualTo(403);
        assertThat(step(director, item, "/return", "{\"reason\":\" \"}").status())
                .isEqualTo(400);
        ok(step(director, item, "/return", "{\"reason\":\"Thiếu địa điểm (mẫu)\"}"));
        assertThat(writer.get(item).json().at("/returned/text").asString()).isEqualTo("Thiếu địa điểm (mẫu)");
        ok(writer.with("If-Match", writer.get(item).header("etag"))
                .put(item, BULLETIN.replace("bà con", "bà con đến hội trường")));
        ok(step(writer, item, "/submission", ""));
        assertThat(textOf(writer.get(of + "/bulletins"))).doesNotContain("hội trường (mẫu)", "17:00");
        JsonNode approved = ok(step(director, item, "/approval", ""));
        assertThat(approved.get("state").asString()).isEqualTo("APPROVED");
        assertThat(approved.at("/approved/unit").asString()).isEqualTo(DIRECTOR);

        assertThat(textOf(writer.get(of + "/bulletins")))
                .contains("Mời dự hội nghị", "27/08/2099", "17:00", "Trước hội nghị", "bà con đến hội trường");
        Answer docx = writer.get(of + "/bulletins?format=DOCX");
        assertThat(docx.header("content-disposition")).isEqualTo("attachment; filename=\"ban-tin.docx\"");
    }

    @Test
    void a_news_item_uses_figures_of_the_conference_and_is_published() {
        String commune = "tin-bai";
        String of = imported(commune, "Tin Bài");
        HttpTestClient writer = officer(commune, WRITER);
        HttpTestClient director = officer(commune, DIRECTOR);
        String id = of.substring(of.lastIndexOf('/') + 1);
        approveAward(id, commune, "n-1");
        Probe.await(() -> assertThat(writer.get(of + "/publicity")
                        .json()
                        .at("/offered/0/value")
                        .asInt())
                .isEqualTo(1));

        String news =
                "{\"kind\":\"NEWS\",\"title\":\"Tin\",\"text\":\"Có 1 giấy khen.\",\"figures\":[\"awards:GIAY_KHEN\"]}";
        JsonNode draft = writer.post(of + "/publicity", news).json();
        String item = of + "/publicity/" + draft.get("id").asString();
        assertThat(draft.at("/figures/0/label").asString()).isEqualTo("Giấy khen");
        assertThat(draft.at("/figures/0/value").asInt()).isEqualTo(1);
        assertThat(writer.post(of + "/publicity", news.replace("GIAY_KHEN", "KHONG_CO"))
                        .status())
                .isEqualTo(400);
        approveAward(id, commune, "n-2");
        Probe.await(() ->
                assertThat(writer.get(item).json().at("/figures/0/now").asInt()).isEqualTo(2));

        ok(step(writer, item, "/submission", ""));
        ok(step(director, item, "/approval", ""));
        String link = "{\"where\":\"Trang của xã\",\"link\":\"%s\",\"day\":\"2025-08-29\"}";
        assertThat(writer.post(item + "/publications", link.formatted("http://xa.example/1"))
                        .status())
                .isEqualTo(400);
        assertThat(writer.post(item + "/publications", "{\"where\":\"Loa xóm\",\"day\":\"2025-08-29\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("APublicationIsProvenByALinkOrANote");
        JsonNode published = ok(writer.post(item + "/publications", link.formatted("https://xa.example/1")));
        assertThat(published.at("/publications/0/link").asString()).isEqualTo("https://xa.example/1");
        assertThat(step(director, item, "/return", "{\"reason\":\"Sai\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("WhatWasPublishedStays");
        JsonNode removed = ok(writer.with("If-Match", writer.get(item).header("etag"))
                .send("DELETE", item + "/publications/1", "application/json", ""));
        assertThat(removed.get("publications")).isEmpty();
    }

    @Test
    void writers_write_and_what_is_discarded_is_listed_no_more() {
        String commune = "tin-quyen";
        String of = imported(commune, "Tin Quyền") + "/publicity";
        String news = "{\"kind\":\"NEWS\",\"title\":\"Tin\",\"text\":\"Tin.\"}";

        assertThat(officer(commune, "phong-kinh-te").post(of, news).status()).isEqualTo(403);
        assertThat(officer(commune, DIRECTOR).post(of, news).status()).isEqualTo(403);
        assertThat(officer("tin-noi-khac", WRITER).post(of, news).status()).isEqualTo(404);
        HttpTestClient secretary =
                HttpTestClient.at(port).as(TestTokens.bearer("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT));
        String item = of + "/" + secretary.post(of, news).json().get("id").asString();
        assertThat(officer(commune, "phong-kinh-te").get(of).json().get("items"))
                .hasSize(1);
        assertThat(officer(commune, WRITER)
                        .with("If-Match", "\"9\"")
                        .put(item, news)
                        .status())
                .isEqualTo(412);
        assertThat(officer(commune, WRITER).put(item, news).status()).isEqualTo(428);
        ok(secretary.with("If-Match", "\"1\"").send("DELETE", item, "application/json", ""));
        assertThat(secretary.get(of).json().get("items")).isEmpty();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Answer step(HttpTestClient client, String item, String step, String json) {
        return client.with("If-Match", client.get(item).header("etag")).post(item + step, json);
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

    private static void approveAward(String conference, String commune, String nomination) {
        KafkaTestClient.publish("nomination.events", "NominationApproved.v1", commune + nomination, """
                {"commune":"%s","conferenceId":"%s","nominationId":"%s","unit":"truong-hoc","nomineeKind":"INDIVIDUAL",
                 "nomineeName":"Nông Văn Mẫu","attendeeName":"Nông Văn Mẫu","movement":"hoc-bac","formOfAward":"GIAY_KHEN",
                 "formName":"Giấy khen","formRank":6,"decisionId":"d-1","decisionNumber":"05/QĐ-UBND",
                 "decisionDate":"2025-08-20"}""".formatted(
                        commune, conference, commune + nomination));
    }

    private String imported(String commune, String name) {
        PlanText plan = PlanText.trungKhanh()
                .with("commune: {name: Trùng Khánh", "commune: {name: " + name)
                .onDay("2099-08-28", "07:30");
        Answer imported = HttpTestClient.at(port)
                .as(TestTokens.bearer("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT))
                .send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isIn(200, 201);
        return "/api/conferences/" + imported.json().get("id").asString();
    }

    private HttpTestClient officer(String commune, String unit) {
        return HttpTestClient.at(port).as(TestTokens.bearer("can.bo." + unit, commune, unit, Role.UNIT_OFFICER));
    }
}
