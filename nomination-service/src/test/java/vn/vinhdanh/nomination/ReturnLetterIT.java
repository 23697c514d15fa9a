package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Who submitted a nomination is told that it was returned, by the address of the account. */
@ServiceIntegrationTest
class ReturnLetterIT {

    private static final Map<String, String> WHY = Map.of("reason", "Bổ sung số liệu");

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    @Test
    void a_letter_is_issued_to_the_address_of_the_token_and_settled_with_the_next_submission() {
        ApiClient officer = officer("Can.Bo@Truong-Hoc.example");
        String path = submitted(officer);
        String id = path.substring(path.lastIndexOf('/') + 1);
        commune.secretariat().post(path + "/return", WHY).expect(200);

        JsonNode told = officer.get(path).expect(200).json();
        assertThat(told.path("toldAt").isString()).isTrue();
        officer.post(path + "/submission").expect(200);

        Probe.await(() -> assertThat(letters(id).stream().map(PublishedRecord::type))
                .containsExactly("ReturnLetterIssued.v1", "ReturnLetterSettled.v1"));
        letters(id).forEach(record -> Contracts.assertConforms("nomination", record.type(), record.value()));
        JsonNode letter = StateJson.mapper().readTree(letters(id).getFirst().value());
        assertThat(letter.path("email").asString()).isEqualTo("Can.Bo@truong-hoc.example");
        assertThat(letter.path("reason").asString()).isEqualTo("Bổ sung số liệu");
        assertThat(letters(id).getFirst().value()).doesNotContain("Hoàng Văn Đức");
        assertThat(officer.get(path).json().path("toldAt").isNull()).isTrue();
        assertThat(KafkaTestClient.read("nomination.events", id))
                .as("no address on the topic that others read")
                .noneMatch(record -> record.value().contains("@"));
    }

    @Test
    void without_an_address_no_letter_goes_and_the_page_knows() {
        ApiClient officer = commune.officerOf("truong-hoc");
        String path = submitted(officer);
        commune.secretariat().post(path + "/return", WHY).expect(200);

        JsonNode returned = officer.get(path).expect(200).json();
        assertThat(returned.path("state").asString()).isEqualTo("RETURNED");
        assertThat(returned.path("toldAt").isNull()).isTrue();
        officer.post(path + "/submission").expect(200);
        assertThat(letters(path.substring(path.lastIndexOf('/') + 1))).isEmpty();
    }

    @Test
    void an_address_that_the_account_has_no_more_is_not_used() {
        String path = submitted(officer("can.bo@truong-hoc.example"));
        commune.officerOf("truong-hoc").get(path).expect(200);

        assertThat(commune.secretariat()
                        .post(path + "/return", WHY)
                        .expect(200)
                        .json()
                        .path("toldAt")
                        .isNull())
                .isTrue();
    }

    private ApiClient officer(String email) {
        return ApiClient.at(
                port,
                TestTokens.withEmail(email, "can-bo-truong-hoc", commune.name(), "truong-hoc", Role.UNIT_OFFICER));
    }

    private String submitted(ApiClient officer) {
        String id = officer.post(
                        "/api/nominations", commune.individual("truong-hoc", "Hoàng Văn Đức", "Dạy chữ vùng cao"))
                .expect(201)
                .id();
        officer.post("/api/nominations/" + id + "/submission").expect(200);
        return "/api/nominations/" + id;
    }

    private static List<PublishedRecord> letters(String id) {
        return KafkaTestClient.read("nomination.contacts", id);
    }
}
