package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.fixtures.People;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The register of units over HTTP and Kafka. Each test uses its own commune, so that the tests do not interfere. */
@ServiceIntegrationTest
class UnitsIT {

    private static final String XOM_A =
            "{\"code\":\"xom-a\",\"name\":\"Xóm A\",\"parent\":\"cac-xom\",\"contact\":\"0206 000 001\",\"responsible\":\"Nông Văn Tú\"}";
    private static final String XOM_B = "{\"code\":\"xom-b\",\"name\":\"Xóm B\",\"parent\":\"cac-xom\"}";
    private static final String REASON = "\"reason\":\"Nghị quyết 12/NQ-HĐND\"";

    @LocalServerPort
    private int port;

    @Autowired
    private Conferences conferences;

    @Test
    void a_plan_brings_its_units_in_and_the_register_is_published() {
        String secretary = secretaryOf("nhap-don-vi");

        importPlan("Nhập Đơn Vị", secretary);

        Answer register = client(secretary).get("/api/units");
        assertThat(register.status()).as(register.text()).isEqualTo(200);
        assertThat(register.header("etag")).isEqualTo("\"1\"");
        assertThat(register.json().get("items").findValuesAsString("code")).contains("van-hoa-xa-hoi", "truong-hoc");
        PublishedRecord event = publishedOf("nhap-don-vi", 1).getFirst();
        assertThat(event.type()).isEqualTo("UnitsChanged.v1");
        Contracts.assertConforms("program", "UnitsChanged.v1", event.value());
    }

    @Test
    void units_are_added_renamed_merged_and_dissolved_and_each_step_is_published_without_people() {
        String secretary = secretaryOf("doi-don-vi");
        importPlan("Đổi Đơn Vị", secretary);
        add(secretary, "{\"code\":\"cac-xom\",\"name\":\"Các xóm, tổ dân phố\"}", 201);
        add(secretary, XOM_A, 201);
        Answer added = add(secretary, XOM_B, 201);

        Answer renamed = put(secretary, "xom-a", version(added), "{\"name\":\"Xóm A mới\",\"parent\":\"cac-xom\"}");
        Answer merged = end(secretary, "xom-b/merger", version(renamed), "{\"into\":\"xom-a\"," + REASON + "}");
        Answer dissolved = end(secretary, "truong-hoc/dissolution", version(merged), "{" + REASON + "}");

        assertThat(List.of(renamed.status(), merged.status(), dissolved.status()))
                .containsOnly(200);
        assertThat(unit(dissolved, "xom-a").get("name").asString()).isEqualTo("Xóm A mới");
        assertThat(unit(dissolved, "xom-b").get("mergedInto").asString()).isEqualTo("xom-a");
        assertThat(unit(dissolved, "truong-hoc").get("dissolved").asBoolean()).isTrue();
        List<PublishedRecord> published = publishedOf("doi-don-vi", 7);
        assertThat(published).allSatisfy(event -> assertThat(event.value()).doesNotContain("0206 000", "Nông Văn Tú"));
        JsonNode last = JsonMapper.shared().readTree(published.getLast().value());
        assertThat(last.get("sequence").asInt()).isEqualTo(6);
        assertThat(last.get("units").toString()).contains("\"mergedInto\":\"xom-a\"");
        assertThat(client(secretary).get("/api/history/units/doi-don-vi").text())
                .contains("merge-unit", "Nghị quyết 12/NQ-HĐND");
    }

    @Test
    void a_plan_that_names_new_units_adds_them_and_the_register_keeps_its_names() {
        String secretary = secretaryOf("ke-hoach-sau");
        Answer imported = importPlan("Kế Hoạch Sau", secretary);
        Answer register = client(secretary).get("/api/units");
        put(secretary, "truong-hoc", version(register), "{\"name\":\"Các trường của xã\"}");
        String units = imported.json().at("/plan/units").toString();
        String more = units.substring(0, units.length() - 1)
                + ",{\"code\":\"tram-khuyen-nong\",\"name\":\"Trạm Khuyến nông\",\"relation\":\"assigned\",\"role\":\"nominator\"}]";

        Answer edited = client(secretary)
                .with("If-Match", imported.header("etag"))
                .put("/api/conferences/" + imported.json().get("id").asString() + "/plan", "{\"units\":" + more + "}");

        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        Answer after = client(secretary).get("/api/units");
        assertThat(unit(after, "tram-khuyen-nong").get("name").asString()).isEqualTo("Trạm Khuyến nông");
        assertThat(unit(after, "truong-hoc").get("name").asString()).isEqualTo("Các trường của xã");
    }

    /** The plan gives work to all hamlets together; the register knows each of them. */
    @Test
    void a_group_names_each_present_unit_of_the_register_and_keeps_what_it_names() {
        String secretary = secretaryOf("xom-trong-nhom");
        Answer imported = importPlan("Xóm Trong Nhóm", secretary);
        add(secretary, "{\"code\":\"cac-xom\",\"name\":\"Các xóm, tổ dân phố\"}", 201);
        add(secretary, XOM_A, 201);
        Answer register = add(secretary, XOM_B, 201);

        Answer edited = shares(secretary, imported, "{\"xom-a\":1,\"xom-b\":1}");
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(edited.json().at("/plan/delegateGroups/0/unitQuotas/xom-a").asInt())
                .isEqualTo(1);
        assertThat(unit(client(secretary).get("/api/units"), "xom-a")
                        .get("parent")
                        .asString())
                .as("stays where it is")
                .isEqualTo("cac-xom");
        Answer unknown = shares(secretary, edited, "{\"xom-c\":1}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("delegateGroups[0].unitQuotas.xom-c");

        end(secretary, "xom-b/merger", version(register), "{\"into\":\"xom-a\"," + REASON + "}");
        Answer kept = shares(secretary, edited, "{\"xom-a\":2,\"xom-b\":1}");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        Answer left = shares(secretary, kept, "{\"xom-a\":2}");
        assertThat(left.status()).isEqualTo(200);
        assertThat(shares(secretary, left, "{\"xom-b\":1}").status())
                .as("is a unit no more")
                .isEqualTo(400);
    }

    /** Gives the first group these places of single units, and quota enough. */
    private Answer shares(String token, Answer conference, String shares) {
        ObjectNode group =
                (ObjectNode) conference.json().at("/plan/delegateGroups/0").deepCopy();
        group.set("unitQuotas", JsonMapper.shared().readTree(shares));
        ArrayNode groups =
                (ArrayNode) conference.json().at("/plan/delegateGroups").deepCopy();
        groups.set(0, group);
        return client(token)
                .with("If-Match", conference.header("etag"))
                .put(
                        "/api/conferences/" + conference.json().get("id").asString() + "/plan",
                        "{\"delegateGroups\":" + groups + "}");
    }

    @Test
    void a_refused_plan_brings_no_unit_in() {
        String secretary = secretaryOf("khong-nhan");
        importPlan("Không Nhận", secretary);
        PlanText other = planOf("Không Nhận")
                .with(
                        "  - {code: truong-hoc,",
                        "  - {code: truong-khac, name: Trường khác, relation: assigned, role: nominator}\n  - {code: truong-hoc,");

        Answer refused = client(secretary).send("POST", "/api/conferences", "application/yaml", other.yaml());

        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(client(secretary).get("/api/units").json().get("items").findValuesAsString("code"))
                .doesNotContain("truong-khac");
    }

    @Test
    void a_commune_from_before_the_register_gets_it_from_its_plans() {
        Conference earlier = Plans.imported(planOf("Chưa Có Sổ"));
        conferences.add(
                earlier.id(),
                Outcome.of(earlier),
                People.causeBy(new Actor("thu.ky", "Lan", "chua-co-so", "", Set.of(Role.SECRETARIAT))));

        Answer register = client(secretaryOf("chua-co-so")).get("/api/units");

        assertThat(register.json().get("items").findValuesAsString("code"))
                .containsExactlyElementsOf(
                        earlier.plan().units().stream().map(Unit::code).toList());
    }

    @Test
    void a_unit_is_changed_by_who_has_read_the_register() {
        String secretary = secretaryOf("da-doc");
        Answer first = add(secretary, "{\"code\":\"cac-xom\",\"name\":\"Các xóm\"}", 201);
        add(secretary, XOM_A, 201);

        assertThat(put(secretary, "xom-a", version(first), "{\"name\":\"Xóm A\"}")
                        .status())
                .isEqualTo(412);
        assertThat(client(secretary)
                        .put("/api/units/xom-a", "{\"name\":\"Xóm A\"}")
                        .status())
                .isEqualTo(428);
        assertThat(client(secretary)
                        .post("/api/units/xom-a/dissolution", "{" + REASON + "}")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void what_contradicts_the_register_is_refused_with_a_sentence() {
        String secretary = secretaryOf("trai-so");
        add(secretary, "{\"code\":\"cac-xom\",\"name\":\"Các xóm\"}", 201);
        Answer added = add(secretary, XOM_A, 201);

        assertThat(add(secretary, XOM_A, 201).header("etag"))
                .as("the same again")
                .isEqualTo(version(added));
        assertThat(code(add(secretary, "{\"code\":\"xom-a\",\"name\":\"Khác\"}", 409)))
                .isEqualTo("AUnitCodeIsGivenOnce");
        assertThat(add(secretary, "{\"code\":\"Xóm A\",\"name\":\"Xóm A\"}", 400)
                        .text())
                .contains("\"code\"");
        assertThat(code(put(secretary, "cac-xom", version(added), "{\"name\":\"Các xóm\",\"parent\":\"xom-a\"}")))
                .isEqualTo("AUnitIsNotBelowItself");
        assertThat(end(secretary, "xom-a/merger", version(added), "{\"into\":\"cac-xom\"}")
                        .status())
                .as("without a reason")
                .isEqualTo(400);
        assertThat(end(secretary, "khong-co/dissolution", version(added), "{" + REASON + "}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void secretariat_and_office_keep_the_register_and_the_others_read_it_without_people() {
        String office = TestTokens.bearer("van.phong", "ai-sua", "van-phong", Role.OFFICE);
        String officer = TestTokens.bearer("can.bo", "ai-sua", "xom-a", Role.UNIT_OFFICER);
        add(office, "{\"code\":\"cac-xom\",\"name\":\"Các xóm\"}", 201);
        Answer added = add(office, XOM_A, 201);

        assertThat(unit(added, "xom-a").get("responsible").asString()).isEqualTo("Nông Văn Tú");
        assertThat(client(officer).get("/api/units").text()).contains("Xóm A").doesNotContain("Nông Văn Tú", "0206");
        assertThat(add(officer, XOM_B, 403).status()).isEqualTo(403);
        assertThat(put(officer, "xom-a", version(added), "{\"name\":\"Của tôi\"}")
                        .status())
                .isEqualTo(403);
        assertThat(client(TestTokens.bearer("cua", "ai-sua", "", Role.DOOR))
                        .get("/api/units")
                        .status())
                .isEqualTo(403);
        assertThat(client(secretaryOf("xa-khac-nua")).get("/api/units").json().get("items"))
                .isEmpty();
    }

    private Answer importPlan(String commune, String token) {
        Answer imported = client(token)
                .send(
                        "POST",
                        "/api/conferences",
                        "application/yaml",
                        planOf(commune).yaml());
        assertThat(imported.status()).as(imported.text()).isEqualTo(201);
        return imported;
    }

    private Answer add(String token, String json, int expected) {
        Answer added = client(token).post("/api/units", json);
        assertThat(added.status()).as(added.text()).isEqualTo(expected);
        return added;
    }

    private Answer put(String token, String code, String version, String json) {
        return client(token).with("If-Match", version).put("/api/units/" + code, json);
    }

    private Answer end(String token, String path, String version, String json) {
        return client(token).with("If-Match", version).post("/api/units/" + path, json);
    }

    private static String version(Answer register) {
        return register.header("etag");
    }

    private static String code(Answer refused) {
        return refused.json().get("code").asString();
    }

    private static JsonNode unit(Answer register, String code) {
        return register.json()
                .get("items")
                .valueStream()
                .filter(unit -> unit.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The first records of the register, as soon as there are so many. */
    private static List<PublishedRecord> publishedOf(String commune, int count) {
        Probe.await(() ->
                assertThat(KafkaTestClient.read("program.events", commune)).hasSize(count));
        return KafkaTestClient.read("program.events", commune);
    }

    /** The real plan with the name of another commune. */
    private static PlanText planOf(String commune) {
        return PlanText.trungKhanh().with("commune: {name: Trùng Khánh", "commune: {name: " + commune);
    }

    private static String secretaryOf(String commune) {
        return TestTokens.bearer("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT);
    }

    private HttpTestClient client(String token) {
        return HttpTestClient.at(port).as(token);
    }
}
