package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The list of delegates: search by name, order, waiting positions, the awardee of a nomination, versions. */
@ServiceIntegrationTest
class DelegateListIT {

    @LocalServerPort
    private int port;

    private PlannedConference planned;

    @BeforeEach
    void plan_a_conference_with_one_place_in_each_group() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("xom-to", 1);
        quotas.put("duoc-khen", 1);
        planned = PlannedConference.conference(port, 2, quotas);
    }

    @Test
    void a_name_is_found_by_parts_without_diacritics_and_case() {
        planned.register("Nông Văn Đức", "xom-to");
        planned.register("Hoàng Thị Hoa", "xom-to");

        assertThat(names(list("&q=duc"))).containsExactly("Nông Văn Đức");
        assertThat(names(list("&q=HOA%20thi"))).containsExactly("Hoàng Thị Hoa");
        assertThat(names(list("&q=ong"))).isEmpty();
    }

    @Test
    void the_newest_come_first_page_by_page() {
        for (String name : List.of("Một", "Hai", "Ba")) {
            planned.register(name, "xom-to");
        }
        planned.publishApproval(UUID.randomUUID().toString(), "Bốn");
        Probe.await(() -> assertThat(list("").get("items")).hasSize(4));

        JsonNode first = list("&newestFirst=true&limit=3");
        assertThat(names(first)).containsExactly("Bốn", "Ba", "Hai");
        assertThat(names(list(
                        "&newestFirst=true&limit=3&after=" + first.get("next").asString())))
                .containsExactly("Một");
    }

    @Test
    void the_list_has_the_waiting_positions_and_the_versions_of_the_delegates() {
        List<String> ids = List.of(
                planned.register("An", "xom-to"),
                planned.register("Bình", "xom-to"),
                planned.register("Chi", "xom-to"));

        Map<String, Integer> positions = new LinkedHashMap<>();
        for (JsonNode item : list("").get("items")) {
            positions.put(
                    item.get("id").asString(), item.path("waitingPosition").asInt(0));
            assertThat(item.get("version"))
                    .isEqualTo(planned.delegate(item.get("id").asString()).get("version"));
        }
        assertThat(positions)
                .containsOnly(Map.entry(ids.get(0), 0), Map.entry(ids.get(1), 1), Map.entry(ids.get(2), 2));
    }

    @Test
    void a_response_has_the_version_that_a_later_write_expects() {
        String an = planned.register("An", "xom-to");
        long version = planned.delegate(an).get("version").asLong();
        HttpTestClient secretariat = planned.secretariat().with("If-Match", "\"" + version + "\"");
        String contact = "{\"channel\": \"EMAIL\", \"email\": \"an@trungkhanh.vn\"}";

        HttpTestClient.Answer changed =
                secretariat.send("PUT", "/api/delegates/" + an + "/contact", "application/json", contact);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("version").asLong()).isEqualTo(version + 1);
        assertThat(secretariat
                        .post("/api/delegates/" + an + "/cancellation", "{\"reason\": \"bận\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_contact_is_changed_and_a_delegate_cancelled_by_who_has_read_them() {
        String path = "/api/delegates/" + planned.register("An", "xom-to");
        HttpTestClient unread = planned.secretariat().with("If-Match", "*");

        assertThat(unread.put(path + "/contact", "{\"channel\": \"PRINT\"}").status())
                .isEqualTo(428);
        assertThat(unread.post(path + "/cancellation", "{\"reason\": \"bận\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("VersionRequired");
        assertThat(planned.schoolOfficer()
                        .with("If-Match", "*")
                        .post(path + "/cancellation", "{\"reason\": \"bận\"}")
                        .status())
                .as("of another unit")
                .isEqualTo(404);
    }

    /** The web client orders by it and has no rule of its own. */
    @Test
    void each_delegate_has_the_name_by_which_lists_order_it() {
        assertThat(planned.delegate(planned.register("H'Ngăm Ayŭn", "xom-to"))
                        .get("callName")
                        .asString())
                .isEqualTo("H'Ngăm");
        assertThat(planned.delegate(planned.register("Nông Thị Hoa", "xom-to"))
                        .get("callName")
                        .asString())
                .isEqualTo("Hoa");
    }

    @Test
    void the_delegate_of_a_nomination_is_found() {
        String nomination = UUID.randomUUID().toString();
        planned.register("An", "xom-to");
        planned.publishApproval(nomination, "Nông Thị Hoa");

        Probe.await(() -> assertThat(names(list("&nominationId=" + nomination))).containsExactly("Nông Thị Hoa"));
        assertThat(names(list("&nominationId=" + UUID.randomUUID()))).isEmpty();
    }

    private JsonNode list(String query) {
        HttpTestClient.Answer answer = planned.secretariat().get("/api/delegates?conferenceId=" + planned.id + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.get("items").forEach(item -> names.add(item.get("name").asString()));
        return names;
    }
}
