package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Officers, members and papers when the commune's register has hamlets below the group of the plan. */
@ServiceIntegrationTest
class UnitTreeIT {

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_three_hamlets() {
        commune = Commune.planned(port);
        commune.register(
                1,
                List.of(
                        unit("xom-to-dan-pho", "Các xóm, tổ dân phố", null, null),
                        unit("xom-a", "Xóm A", "xom-to-dan-pho", null),
                        unit("xom-b", "Xóm B", "xom-to-dan-pho", null),
                        unit("xom-c", "Xóm C", "xom-to-dan-pho", null)));
        Probe.await(() -> draft(officerOf("xom-a"), "xom-a", "Người Của Xóm A"));
    }

    @Test
    void an_officer_sees_what_lies_below_and_not_what_lies_beside() {
        String a = idOf("Người Của Xóm A");
        draft(officerOf("xom-b"), "xom-b", "Người Của Xóm B");

        assertThat(names(officerOf("xom-to-dan-pho"))).contains("Người Của Xóm A", "Người Của Xóm B");
        assertThat(names(officerOf("xom-a"))).containsExactly("Người Của Xóm A");
        officerOf("xom-b").get("/api/nominations/" + a).expect(404);
        officerOf("xom-to-dan-pho").get("/api/nominations/" + a).expect(200);
        officerOf("xom-to-dan-pho")
                .post("/api/nominations/" + a + "/submission")
                .expect(200);
        assertThat(officerOf("xom-to-dan-pho")
                        .get("/api/nominations/progress?conferenceId=" + commune.conferenceId())
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(names(officerOf("xom-a"), "&unit=xom-b")).isEmpty();
        draftRefused(officerOf("xom-a"), "xom-to-dan-pho", 403);
    }

    @Test
    void the_secretariat_says_whose_nomination_it_enters() {
        Map<String, Object> nameless =
                new LinkedHashMap<>(commune.individual("xom-a", "Người Không Đơn Vị", "Việc tốt"));
        nameless.remove("unit");

        JsonNode problem = commune.secretariat()
                .post("/api/nominations", nameless)
                .expect(400)
                .json();
        assertThat(problem.at("/errors/0/path").asString()).isEqualTo("unit");
        assertThat(officerOf("xom-b")
                        .post("/api/nominations", nameless)
                        .expect(201)
                        .json()
                        .get("unit")
                        .asString())
                .isEqualTo("xom-b");
    }

    @Test
    void an_account_of_a_merged_unit_works_in_the_new_one_and_nothing_new_belongs_to_the_old() {
        draft(officerOf("xom-b"), "xom-b", "Người Của Xóm B");
        commune.register(
                2,
                List.of(
                        unit("xom-to-dan-pho", "Các xóm, tổ dân phố", null, null),
                        unit("xom-a", "Xóm A và B", "xom-to-dan-pho", null),
                        unit("xom-b", "Xóm B", "xom-to-dan-pho", "xom-a"),
                        unit("xom-c", "Xóm C", "xom-to-dan-pho", null)));

        Probe.await(() ->
                assertThat(names(officerOf("xom-b"))).containsExactlyInAnyOrder("Người Của Xóm A", "Người Của Xóm B"));
        assertThat(names(officerOf("xom-a"))).containsExactlyInAnyOrder("Người Của Xóm A", "Người Của Xóm B");
        draftRefused(officerOf("xom-a"), "xom-b", 400);
        commune.register(1, List.of(unit("xom-to-dan-pho", "Các xóm, tổ dân phố", null, null)));
        draft(officerOf("xom-b"), "xom-a", "Người Sau Khi Nhập");
    }

    @Test
    void a_member_from_one_hamlet_votes_on_the_nominees_of_another() {
        String a = commune.appraised(commune.individual("xom-a", "Người Của Xóm A Hai", "Việc tốt"));
        String c = commune.appraised(commune.individual("xom-c", "Người Của Xóm C", "Việc khác"));
        commune.appoint(3);
        commune.as("uy-vien-1", "xom-a", Role.COUNCIL_MEMBER)
                .get("/api/nominations")
                .expect(200);

        String session = commune.convened(3, List.of(a, c));
        JsonNode conflicts = commune.councilSecretary()
                .get("/api/council-sessions/" + session)
                .expect(200)
                .json()
                .get("conflicts");

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.at("/0/nominationId").asString()).isEqualTo(a);
        assertThat(conflicts.at("/0/account").asString()).isEqualTo("uy-vien-1");
    }

    @Test
    void a_decision_names_the_hamlet() {
        List<String> funded = commune.funded(List.of(commune.individual("xom-c", "Người Của Xóm C", "Việc tốt")));

        JsonNode decision = commune.chairman()
                .post("/api/decisions", commune.decision("11/QĐ-UBND", funded))
                .expect(201)
                .json();

        assertThat(decision.at("/lines/0/awardee/unit").asString()).isEqualTo("Xóm C");
    }

    private static Map<String, Object> unit(String code, String name, String parent, String mergedInto) {
        Map<String, Object> unit = new LinkedHashMap<>(Map.of("code", code, "name", name, "dissolved", false));
        if (parent != null) {
            unit.put("parent", parent);
        }
        if (mergedInto != null) {
            unit.put("mergedInto", mergedInto);
        }
        return unit;
    }

    private ApiClient officerOf(String unit) {
        return commune.officerOf(unit);
    }

    private void draft(ApiClient officer, String unit, String name) {
        officer.post("/api/nominations", commune.individual(unit, name, "Việc tốt"))
                .expect(201);
    }

    private void draftRefused(ApiClient officer, String unit, int status) {
        officer.post("/api/nominations", commune.individual(unit, "Ai Đó", "Việc tốt"))
                .expect(status);
    }

    private String idOf(String name) {
        for (JsonNode item : items(commune.secretariat(), "")) {
            if (item.at("/nominee/name").asString("").equals(name)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError(name);
    }

    private List<String> names(ApiClient reader) {
        return names(reader, "");
    }

    private List<String> names(ApiClient reader, String more) {
        return items(reader, more)
                .valueStream()
                .map(item -> item.at("/nominee/name").asString())
                .toList();
    }

    private JsonNode items(ApiClient reader, String more) {
        return reader.get("/api/nominations?conferenceId=" + commune.conferenceId() + more)
                .expect(200)
                .json()
                .get("items");
    }
}
