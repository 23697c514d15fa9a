package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Delegates of hamlets that lie below a unit of the plan, and who registers whom. */
@ServiceIntegrationTest
class UnitTreeIT {

    private static final String HAMLETS = "xom-to-dan-pho";

    @LocalServerPort
    private int port;

    private PlannedConference planned;
    private int sequence;

    /** The tests share the commune, so each publishes a newer register. */
    private static final AtomicInteger SEQUENCE =
            new AtomicInteger((int) Instant.now().getEpochSecond());

    @BeforeEach
    void plan_a_conference_of_a_commune_with_two_hamlets() {
        sequence = SEQUENCE.addAndGet(2);
        planned = PlannedConference.conference(port, 10, quotas());
        PlannedConference.publishUnits(sequence, hamlets(), hamlet("a", null), hamlet("b", null));
        Probe.await(() -> assertThat(units(planned)).contains("Xóm a", "Xóm b"));
        Probe.await(() -> assertThat(units(officer("b"))).containsExactly("Xóm b"));
    }

    @Test
    void an_officer_sees_what_lies_below_and_not_what_lies_beside() {
        String a = registered(officer("a").post("/api/delegates", ofNoUnit("Người Của Xóm A")));
        assertThat(planned.delegate(a).get("unit").asString()).isEqualTo(unit("a"));

        assertThat(names(planned.officerOf(HAMLETS))).containsExactly("Người Của Xóm A");
        assertThat(names(officer("a"))).containsExactly("Người Của Xóm A");
        assertThat(names(officer("b"))).isEmpty();
        assertThat(planned.officerOf(HAMLETS).get("/api/delegates/" + a).status())
                .isEqualTo(200);
        assertThat(officer("b").get("/api/delegates/" + a).status()).isEqualTo(404);
        assertThat(cancel(officer("b"), a)).isEqualTo(404);
        assertThat(cancel(planned.officerOf(HAMLETS), a)).isEqualTo(200);

        registered(planned.officerOf(HAMLETS).post("/api/delegates", of(unit("b"), "Người Của Xóm B")));
        assertThat(officer("a")
                        .post("/api/delegates", of(unit("b"), "Người Khác"))
                        .status())
                .isEqualTo(403);
        assertThat(names(officer("b"))).containsExactly("Người Của Xóm B");
    }

    @Test
    void an_account_of_a_merged_unit_works_for_the_one_that_continues_it_whatever_comes_late() {
        String a = registered(officer("a").post("/api/delegates", ofNoUnit("Người Của Xóm A")));
        PlannedConference.publishUnits(sequence + 1, hamlets(), hamlet("a", null), hamlet("b", "a"));
        PlannedConference.publishUnits(sequence, hamlets(), hamlet("a", null), hamlet("b", null));
        Probe.await(() ->
                assertThat(officer("b").get("/api/delegates/" + a).status()).isEqualTo(200));

        String b = registered(officer("b").post("/api/delegates", ofNoUnit("Người Của Xóm B")));
        assertThat(planned.delegate(b).get("unit").asString()).isEqualTo(unit("a"));
        assertThat(names(officer("a"))).containsExactlyInAnyOrder("Người Của Xóm A", "Người Của Xóm B");

        PlannedConference later = PlannedConference.conference(port, 10, quotas());
        Probe.await(() -> assertThat(units(later)).contains("Xóm a").doesNotContain("Xóm b"));
    }

    /** The plan lists all hamlets as one unit, and its group names one of them. */
    @Test
    void what_is_taken_counts_for_the_unit_of_today_and_a_share_that_is_exceeded_is_full() {
        planned.publishPlanWithShares(1, 10, quotas(), Map.of(unit("a"), 1));
        Probe.await(() -> assertThat(share(planned, "places")).isEqualTo(1));
        String a = registered(officer("a").post("/api/delegates", ofNoUnit("Người Của Xóm A")));
        String b = registered(officer("b").post("/api/delegates", ofNoUnit("Người Của Xóm B")));
        assertThat(share(planned, "taken")).isEqualTo(1);

        PlannedConference.publishUnits(sequence + 1, hamlets(), hamlet("a", null), hamlet("b", "a"));

        Probe.await(() -> assertThat(share(planned, "taken")).isEqualTo(2));
        assertThat(List.of(planned.state(a), planned.state(b))).containsOnly("REGISTERED");
        String late = registered(officer("b").post("/api/delegates", ofNoUnit("Người Đến Sau")));
        assertThat(planned.state(late)).isEqualTo("WAITLISTED");
        assertThat(cancel(officer("a"), a)).isEqualTo(200);
        assertThat(planned.state(late)).as("one is taken of one").isEqualTo("WAITLISTED");
        assertThat(cancel(officer("a"), b)).isEqualTo(200);
        Probe.await(() -> assertThat(planned.state(late)).isEqualTo("REGISTERED"));
    }

    @Test
    void the_secretariat_states_the_unit_and_nobody_is_registered_as_an_awardee() {
        JsonNode problem = planned.secretariat()
                .post("/api/delegates", ofNoUnit("Người Không Đơn Vị"))
                .json();
        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors/0/path").asString()).isEqualTo("unit");
        HttpTestClient.Answer awardee = planned.officerOf(HAMLETS)
                .post("/api/delegates", of(HAMLETS, "Người Tự Khen").replace("xom-to\"", "duoc-khen\""));
        assertThat(awardee.status()).isEqualTo(409);
        assertThat(awardee.json().at("/code").asString()).isEqualTo("AwardeesEnterTheirGroupByTheAward");
        assertThat(planned.roster().get("groups").valueStream())
                .extracting(group -> group.get("open").asBoolean())
                .containsExactly(true, false);
    }

    private static Map<String, Integer> quotas() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("xom-to", 5);
        quotas.put("duoc-khen", 5);
        return quotas;
    }

    private static UnitTree.Unit hamlets() {
        return new UnitTree.Unit(HAMLETS, "Các xóm, tổ dân phố", null, null, false);
    }

    private static UnitTree.Unit hamlet(String letter, @Nullable String mergedInto) {
        return new UnitTree.Unit(
                unit(letter), "Xóm " + letter, HAMLETS, mergedInto == null ? null : unit(mergedInto), false);
    }

    private static String unit(String letter) {
        return "xom-" + letter;
    }

    private HttpTestClient officer(String letter) {
        return planned.officerOf(unit(letter));
    }

    private String of(String unit, String name) {
        return planned.registration(name, "xom-to").replace("\"" + HAMLETS + "\"", "\"" + unit + "\"");
    }

    private String ofNoUnit(String name) {
        return planned.registration(name, "xom-to").replace("\"unit\": \"" + HAMLETS + "\", ", "");
    }

    private static String registered(HttpTestClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private static int cancel(HttpTestClient officer, String id) {
        return officer.post("/api/delegates/" + id + "/cancellation", "{\"reason\": \"Bận\"}")
                .status();
    }

    private List<String> names(HttpTestClient officer) {
        return officer.get("/api/delegates?conferenceId=" + planned.id)
                .json()
                .get("items")
                .valueStream()
                .map(delegate -> delegate.get("name").asString())
                .toList();
    }

    private static int share(PlannedConference of, String number) {
        return of.roster().at("/groups/0/shares/0/" + number).asInt();
    }

    private static List<String> units(PlannedConference of) {
        return names(of.roster());
    }

    private List<String> units(HttpTestClient officer) {
        return names(officer.get(planned.rosterPath()).json());
    }

    private static List<String> names(JsonNode roster) {
        return roster.get("units")
                .valueStream()
                .map(unit -> unit.get("name").asString())
                .toList();
    }
}
