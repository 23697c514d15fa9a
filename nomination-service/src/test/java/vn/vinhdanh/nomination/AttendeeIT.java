package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Who attends and may sign, from the form of a nomination to the events that other services read. */
@ServiceIntegrationTest
class AttendeeIT {

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    @Test
    void a_representative_in_one_line_is_a_person_with_a_title() {
        String id = commune.appraised(with(
                commune.collective("tram-y-te", "Trạm Y tế", "Phòng dịch tốt"),
                Map.of("representative", "Bà Nông Thị B – Trưởng trạm")));
        commune.vote(3, commune.voting(3, List.of(id)), Map.of(id, "FOR"));

        JsonNode selected = event(id, "NominationSelected.v1");
        assertThat(selected.path("attendeeName").asString()).isEqualTo("Nông Thị B");
        assertThat(selected.path("attendeeSalutation").asString()).isEqualTo("MS");
        assertThat(selected.path("attendeeTitle").asString()).isEqualTo("Trưởng trạm");
        assertThat(commune.read(id).at("/nominee/representative").asString())
                .as("as it was typed")
                .isEqualTo("Bà Nông Thị B – Trưởng trạm");
    }

    @Test
    void two_heads_of_households_of_one_name_are_two_people_and_one_belongs_to_another_unit() {
        Map<String, Object> proposed = commune.household("xom-to-dan-pho", "Hoàng Văn Thắng", "Hòa thuận");
        Map<String, Object> person = Map.of(
                "salutation",
                "MR",
                "birthYear",
                1961,
                "title",
                "Giáo viên",
                "ownUnit",
                "truong-hoc",
                "callName",
                "Thắng");
        String first = commune.appraised(with(proposed, Map.of("person", person)));
        String second = commune.appraised(with(proposed, Map.of("person", Map.of("birthYear", 1984))));
        assertThat(commune.read(second).path("findings")).isEmpty();
        commune.vote(3, commune.voting(3, List.of(first, second)), Map.of(first, "FOR", second, "FOR"));

        JsonNode selected = event(first, "NominationSelected.v1");
        assertThat(selected.path("unit").asString()).isEqualTo("xom-to-dan-pho");
        assertThat(selected.path("attendeeUnit").asString()).isEqualTo("truong-hoc");
        assertThat(selected.path("attendeeBirthYear").asInt()).isEqualTo(1961);
        assertThat(selected.path("attendeeAddress").asString()).isEqualTo("Xóm Pò Peo");
        assertThat(selected.path("attendeeCallName").asString()).isEqualTo("Thắng");
        assertThat(event(second, "NominationSelected.v1")
                        .path("attendeeBirthYear")
                        .asInt())
                .isEqualTo(1984);
    }

    @Test
    void an_own_unit_that_the_plan_does_not_have_is_refused_at_its_field() {
        Map<String, Object> nomination = with(
                commune.household("xom-to-dan-pho", "Hoàng Văn Thắng", "Hòa thuận"),
                Map.of("person", Map.of("ownUnit", "khong-co")));

        assertThat(commune.officerOf("xom-to-dan-pho")
                        .post("/api/nominations", nomination)
                        .expect(400)
                        .text())
                .contains("nominee.person.ownUnit");
    }

    /** The nomination, with these values of its nominee. */
    private static Map<String, Object> with(Map<String, Object> nomination, Map<String, Object> more) {
        Map<String, Object> nominee = new HashMap<>();
        ((Map<?, ?>) nomination.get("nominee")).forEach((key, value) -> nominee.put((String) key, value));
        nominee.putAll(more);
        Map<String, Object> changed = new HashMap<>(nomination);
        changed.put("nominee", nominee);
        return changed;
    }

    private static JsonNode event(String id, String type) {
        Probe.await(() -> assertThat(KafkaTestClient.read("nomination.events", id))
                .extracting(PublishedRecord::type)
                .contains(type));
        return KafkaTestClient.read("nomination.events", id).stream()
                .filter(record -> record.type().equals(type))
                .map(record -> StateJson.mapper().readTree(record.value()))
                .findFirst()
                .orElseThrow();
    }
}
