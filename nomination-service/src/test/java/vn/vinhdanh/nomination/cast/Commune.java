package vn.vinhdanh.nomination.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.store.StateJson;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.Tokens;
import vn.vinhdanh.testkit.Wire;

/**
 * A commune of its own for one test, with its people and its conference. What happens in it can't be seen from another.
 */
public final class Commune {

    private final int port;
    private final String name;
    private final String conferenceId = UUID.randomUUID().toString();
    private int ledgerLine;

    private Commune(int port, String name) {
        this.port = port;
        this.name = name;
    }

    /** A new commune whose plan the service has learnt. */
    public static Commune planned(int port) {
        Commune commune = new Commune(port, "xa-" + UUID.randomUUID());
        commune.publish("program", "ConferencePlanned.v1", commune.conferenceId, Map.of());
        Probe.await(() -> commune.secretariat()
                .post("/api/nominations", commune.individual("truong-hoc", "Người Đầu Tiên", "Việc đầu tiên"))
                .expect(201));
        return commune;
    }

    public String name() {
        return name;
    }

    public String conferenceId() {
        return conferenceId;
    }

    public Api as(String account, String unit, Role... roles) {
        return Api.at(port, Tokens.bearer(account, name, unit, roles));
    }

    public Api secretariat() {
        return as("chuyen-vien", "van-hoa-xa-hoi", Role.SECRETARIAT);
    }

    public Api officerOf(String unit) {
        return as("can-bo-" + unit, unit, Role.UNIT_OFFICER);
    }

    public Api councilSecretary() {
        return as("thu-ky", "van-hoa-xa-hoi", Role.COUNCIL_SECRETARY);
    }

    public Api member(int number) {
        return as("uy-vien-" + number, "", Role.COUNCIL_MEMBER);
    }

    public Api chairman() {
        return as("chu-tich", "", Role.CHAIRMAN);
    }

    public Map<String, Object> individual(String unit, String person, String achievement) {
        return nomination(
                unit,
                Map.of(
                        "kind",
                        "INDIVIDUAL",
                        "name",
                        person,
                        "birthYear",
                        1984,
                        "title",
                        "Giáo viên",
                        "directLabour",
                        true),
                "GIAY_KHEN",
                achievement);
    }

    public Map<String, Object> collective(String unit, String collective, String achievement) {
        return nomination(
                unit,
                Map.of("kind", "COLLECTIVE", "name", collective, "members", 84, "representative", "Nông Thị Hoa"),
                "GIAY_KHEN",
                achievement);
    }

    public Map<String, Object> household(String unit, String head, String achievement) {
        return nomination(
                unit,
                Map.of("kind", "HOUSEHOLD", "head", head, "members", 5, "address", "Xóm Pò Peo"),
                "GIA_DINH_VAN_HOA",
                achievement);
    }

    private Map<String, Object> nomination(String unit, Map<String, Object> nominee, String form, String achievement) {
        return Map.of(
                "conferenceId",
                conferenceId,
                "unit",
                unit,
                "nominee",
                nominee,
                "movement",
                "hoc-bac",
                "formOfAward",
                form,
                "achievement",
                achievement);
    }

    /** Drafted and submitted by its unit, appraised by the council's secretary. */
    public String appraised(Map<String, Object> nomination) {
        Api officer = officerOf((String) nomination.get("unit"));
        String id = officer.post("/api/nominations", nomination).expect(201).id();
        officer.post("/api/nominations/" + id + "/submission").expect(200);
        councilSecretary().post("/api/nominations/" + id + "/appraisal").expect(200);
        return id;
    }

    /** A council of so many members, without units. */
    public Map<String, Object> convocation(int members, List<String> nominationIds) {
        return Map.of(
                "conferenceId",
                conferenceId,
                "members",
                IntStream.rangeClosed(1, members)
                        .mapToObj(number -> Map.of("account", "uy-vien-" + number, "name", "Ủy viên " + number))
                        .toList(),
                "nominationIds",
                nominationIds);
    }

    /** Convened, attended by all, voting. */
    public String voting(int members, List<String> nominationIds) {
        String session = councilSecretary()
                .post("/api/council-sessions", convocation(members, nominationIds))
                .expect(201)
                .id();
        for (int number = 1; number <= members; number++) {
            member(number)
                    .post("/api/council-sessions/" + session + "/attendance")
                    .expect(200);
        }
        councilSecretary().post("/api/council-sessions/" + session + "/voting").expect(200);
        return session;
    }

    public Map<String, Object> ballot(Map<String, String> choices) {
        return Map.of(
                "votes",
                choices.entrySet().stream()
                        .map(vote -> Map.of("nominationId", vote.getKey(), "choice", vote.getValue()))
                        .toList());
    }

    /** All members vote alike and the session closes. */
    public void vote(int members, String session, Map<String, String> choices) {
        for (int number = 1; number <= members; number++) {
            member(number)
                    .post("/api/council-sessions/" + session + "/ballots", ballot(choices))
                    .expect(200);
        }
        councilSecretary().post("/api/council-sessions/" + session + "/closing").expect(200);
    }

    /** Selected by a council of three, with its reward reserved. */
    public List<String> funded(List<Map<String, Object>> nominations) {
        List<String> ids = nominations.stream().map(this::appraised).toList();
        vote(3, voting(3, ids), ids.stream().collect(Collectors.toMap(id -> id, id -> "FOR")));
        ids.forEach(id -> awaitState(id, "SELECTED"));
        ids.forEach(this::reserve);
        ids.forEach(id -> Probe.await(
                () -> assertThat(read(id).at("/funding/state").asString()).isEqualTo("RESERVED")));
        return ids;
    }

    /** Enough for a collective's Giấy khen, the dearest award in these stories. */
    public void reserve(String nominationId) {
        publish(
                "budget",
                "RewardReserved.v1",
                nominationId,
                Map.of(
                        "nominationId",
                        nominationId,
                        "amount",
                        1_520_000,
                        "ledgerLine",
                        conferenceId + "/REWARD_FUND/" + ++ledgerLine));
    }

    public Map<String, Object> decision(String number, List<String> approved) {
        return Map.of(
                "conferenceId",
                conferenceId,
                "number",
                number,
                "date",
                "2025-08-20",
                "lines",
                approved.stream()
                        .map(id -> Map.of("nominationId", id, "approve", true))
                        .toList());
    }

    public JsonNode read(String nominationId) {
        return secretariat().get("/api/nominations/" + nominationId).expect(200).json();
    }

    public void awaitState(String nominationId, String state) {
        Probe.await(() -> assertState(nominationId, state));
    }

    public void awaitState(Duration patience, String nominationId, String state) {
        Probe.await(patience, () -> assertState(nominationId, state));
    }

    private void assertState(String nominationId, String state) {
        assertThat(read(nominationId).path("state").asString()).isEqualTo(state);
    }

    /** The golden example of another service's event, told of this commune. */
    public void publish(String producer, String type, String subject, Map<String, Object> changes) {
        Map<String, Object> fact = new LinkedHashMap<>(StateJson.mapper()
                .readValue(
                        Contracts.golden(producer, type, "full").json(), new TypeReference<Map<String, Object>>() {}));
        fact.put("commune", name);
        fact.put("conferenceId", conferenceId);
        if (type.equals("ConferencePlanned.v1")) {
            fact.put("units", List.of(unit("truong-hoc"), unit("tram-y-te"), unit("xom-to-dan-pho")));
            fact.put("movements", List.of(Map.of("code", "hoc-bac", "name", "Học tập và làm theo Bác")));
        }
        fact.putAll(changes);
        Wire.publish(producer + ".events", type, subject, StateJson.mapper().writeValueAsString(fact));
    }

    private static Map<String, String> unit(String code) {
        return Map.of("code", code, "name", "Đơn vị " + code, "relation", "assigned", "role", "nominator");
    }
}
