package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Backdrop and slogans over HTTP. */
@ServiceIntegrationTest
class BannerIT {

    @LocalServerPort
    private int port;

    @Test
    void the_backdrop_comes_to_scale_in_both_formats() throws IOException {
        String of = imported("phong-to", "Phông To");
        HttpTestClient officer = client("phong-to", Role.UNIT_OFFICER);

        Answer pdf = officer.get(of + "?place=BACKDROP&width=8&height=4.25&bleed=3");
        assertThat(pdf.status()).as(pdf.text()).isEqualTo(200);
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.header("content-disposition")).isEqualTo("inline; filename=\"phong.pdf\"");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getPage(0).getTrimBox().getHeight()).isCloseTo(425 * 72 / 25.4f, within(0.1f));
            assertThat(document.getDocumentInformation().getTitle())
                    .contains("Phông hội trường", "khổ cắt 8 × 4,25 m, tràn lề 3 cm");
        }

        Answer svg = officer.get(of + "?place=INSIDE&number=2&width=6&height=0.8&bleed=0.5&format=SVG");
        assertThat(svg.header("content-type")).startsWith("image/svg+xml");
        assertThat(svg.header("content-disposition")).isEqualTo("inline; filename=\"khau-hieu-trong-2.svg\"");
        assertThat(svg.text()).contains("<desc>Đoàn kết, sáng tạo").contains("width=\"6250mm\"");
    }

    @ParameterizedTest
    @CsvSource({
        "place=BACKDROP&height=4, 400, ''",
        "place=BACKDROP&width=abc&height=4, 400, width",
        "place=BACKDROP&width=8.0001&height=4, 400, width",
        "place=BACKDROP&width=1e99&height=4, 400, width",
        "place=BACKDROP&width=21&height=4, 400, width",
        "place=BACKDROP&width=8&height=0.1, 400, height",
        "place=BACKDROP&width=0.5&height=0.3, 400, height",
        "place=BACKDROP&width=8&height=4&bleed=30, 400, bleed",
        "place=ROOF&width=8&height=4, 400, place",
        "place=INSIDE&number=9&width=8&height=1, 404, ''"
    })
    void what_cannot_be_hung_is_refused_by_its_field(String query, int status, String field) {
        Answer refused = client("phong-sai", Role.SECRETARIAT).get(imported("phong-sai", "Phông Sai") + "?" + query);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.text()).contains(field);
    }

    @Test
    void it_is_for_those_of_the_commune() {
        String of = imported("phong-minh", "Phông Mình") + "?place=BACKDROP&width=8&height=4";

        assertThat(client("phong-khac", Role.SECRETARIAT).get(of).status()).isEqualTo(404);
        assertThat(client("phong-minh", Role.DOOR).get(of).status()).isEqualTo(403);
    }

    private String imported(String commune, String name) {
        PlanText plan = PlanText.trungKhanh().with("commune: {name: Trùng Khánh", "commune: {name: " + name);
        Answer imported =
                client(commune, Role.SECRETARIAT).send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isIn(200, 201);
        return "/api/conferences/" + imported.json().get("id").asString() + "/banner";
    }

    private HttpTestClient client(String commune, Role role) {
        return HttpTestClient.at(port).as(TestTokens.bearer("tai-khoan", commune, "van-hoa-xa-hoi", role));
    }
}
