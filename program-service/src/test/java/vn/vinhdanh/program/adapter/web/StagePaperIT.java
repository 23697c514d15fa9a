package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The papers of the stage over HTTP, read back from the data of now. */
@ServiceIntegrationTest
class StagePaperIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    @Test
    void a_paper_follows_the_data_and_says_its_release_in_both_formats() throws IOException {
        String commune = "in-kich-ban";
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        String id = imported(secretary, "In Kịch Bản");
        String of = "/api/conferences/" + id;
        approve(id, commune, "Y Bhơ̆k Niê (mẫu)");
        Probe.await(() -> assertThat(secretary.get(of + "/ceremony").text()).contains("\"n-1\""));
        Answer released = secretary.with("If-Match", "\"0\"").post(of + "/programme/release", "");
        assertThat(released.status()).as(released.text()).isEqualTo(200);
        Answer arranged = secretary
                .with("If-Match", "\"0\"")
                .put(
                        of + "/ceremony",
                        "{\"size\":8,\"whenAbsent\":\"LAST\",\"readings\":[{\"nominationId\":\"n-1\",\"reading\":\"Y Bốc\"}]}");
        assertThat(arranged.json().at("/batches/0/slots/0/reading").asString()).isEqualTo("Y Bốc");

        Answer pdf = secretary.get(of + "/paper?paper=SCRIPT");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.header("content-disposition")).isEqualTo("inline; filename=\"kich-ban-dan.pdf\"");
        assertThat(textOfPdf(pdf.body())).contains("Y Bhơ̆k Niê (mẫu)", "[đọc: Y Bốc]", "chương trình lần 1", "07:30");

        Answer docx = client(commune, Role.OFFICE).get(of + "/paper?paper=LEAFLET&format=DOCX");
        assertThat(docx.header("content-type")).isEqualTo(DOCX);
        assertThat(docx.header("content-disposition")).isEqualTo("attachment; filename=\"to-gap.docx\"");
        assertThat(textOfDocx(docx.body())).contains("Y Bhơ̆k Niê (mẫu)", "chương trình lần 1", "Văn nghệ chào mừng");
    }

    @Test
    void the_agenda_is_for_all_and_what_names_awardees_is_not() {
        String commune = "in-theo-vai";
        String of = "/api/conferences/" + imported(client(commune, Role.SECRETARIAT), "In Theo Vai") + "/paper?paper=";
        HttpTestClient officer = client(commune, Role.UNIT_OFFICER);

        assertThat(officer.get(of + "AGENDA").status()).isEqualTo(200);
        for (String paper : new String[] {"SCRIPT", "RUN_SHEETS", "LEAFLET"}) {
            assertThat(officer.get(of + paper).status()).as(paper).isEqualTo(403);
            assertThat(client(commune, Role.CHAIRMAN).get(of + paper).status())
                    .as(paper)
                    .isEqualTo(200);
        }
        assertThat(client("in-noi-khac", Role.SECRETARIAT).get(of + "AGENDA").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?paper=POSTER", "?paper=AGENDA&format=ODT"})
    void what_is_no_paper_is_refused(String query) {
        HttpTestClient secretary = client("in-sai", Role.SECRETARIAT);
        String of = "/api/conferences/" + imported(secretary, "In Sai") + "/paper";

        assertThat(secretary.get(of + query).status()).isEqualTo(400);
    }

    private static void approve(String conference, String commune, String name) {
        KafkaTestClient.publish(
                "nomination.events", "NominationApproved.v1", "n-1", """
                {"commune":"%s","conferenceId":"%s","nominationId":"n-1","unit":"truong-hoc","nomineeKind":"INDIVIDUAL",
                 "nomineeName":"%s","attendeeName":"%s","movement":"hoc-bac","formOfAward":"GIAY_KHEN",
                 "formName":"Giấy khen","formRank":6,"decisionId":"d-1","decisionNumber":"05/QĐ-UBND",
                 "decisionDate":"2025-08-20"}""".formatted(commune, conference, name, name));
    }

    private static String imported(HttpTestClient secretary, String name) {
        PlanText plan = PlanText.trungKhanh()
                .with("commune: {name: Trùng Khánh", "commune: {name: " + name)
                .onDay("2099-08-28", "07:30");
        Answer imported = secretary.send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isIn(200, 201);
        return imported.json().get("id").asString();
    }

    private static String textOfPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String textOfDocx(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            return plain(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " "));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private HttpTestClient client(String commune, Role role) {
        return HttpTestClient.at(port).as(TestTokens.bearer("tai-khoan", commune, "van-hoa-xa-hoi", role));
    }
}
