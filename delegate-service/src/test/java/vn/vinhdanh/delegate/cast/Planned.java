package vn.vinhdanh.delegate.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Http;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.Tokens;
import vn.vinhdanh.testkit.Wire;
import vn.vinhdanh.testkit.WireRecord;

/** A conference that program-service planned a moment ago, on the real wires, and the people who work on its list. */
public final class Planned {

    private static final JsonMapper JSON = JsonMapper.shared();

    public final String id = Ids.named("conference", UUID.randomUUID().toString());
    private final Http http;

    private Planned(int port) {
        this.http = Http.at(port);
    }

    /** @param quotas by code of the group; -1 for none */
    public static Planned conference(int port, int cap, Map<String, Integer> quotas) {
        Planned planned = notYet(port);
        planned.plan(cap, quotas);
        return planned;
    }

    public static Planned notYet(int port) {
        return new Planned(port);
    }

    public void plan(int cap, Map<String, Integer> quotas) {
        ObjectNode plan = (ObjectNode) JSON.readTree(
                Contracts.golden("program", "ConferencePlanned.v1", "full").json());
        plan.put("conferenceId", id).put("delegateCap", cap).remove("schedule");
        ArrayNode groups = plan.putArray("groups");
        quotas.forEach((code, quota) -> {
            ObjectNode group = groups.addObject().put("code", code).put("name", "Nhóm " + code);
            if (quota >= 0) {
                group.put("quota", quota);
            }
        });
        ArrayNode units = plan.putArray("units");
        for (String unit : List.of("van-hoa-xa-hoi", "truong-hoc", "xom-to-dan-pho")) {
            units.addObject()
                    .put("code", unit)
                    .put("name", "Đơn vị " + unit)
                    .put("relation", "assigned")
                    .put("role", "nominator");
        }
        publish("program.events", "ConferencePlanned.v1", id, plan);
        Probe.await(() -> assertThat(secretariat().get(rosterPath()).status()).isEqualTo(200));
    }

    /** The date is fixed, days from now, or moved. */
    public void scheduled(int revision, int days) {
        LocalDate date = LocalDate.now().plusDays(days);
        publish(
                "program.events",
                "ConferenceRescheduled.v1",
                id,
                JSON.createObjectNode()
                        .put("commune", TrungKhanh.COMMUNE)
                        .put("conferenceId", id)
                        .put("revision", revision)
                        .put("date", date.toString())
                        .put("startTime", "07:30")
                        .put("endTime", "11:30"));
        Probe.await(() -> assertThat(roster().at("/schedule/revision").asInt()).isEqualTo(revision));
    }

    public void approved(String nomination, String name) {
        ObjectNode fact = (ObjectNode) JSON.readTree(Contracts.golden("nomination", "NominationApproved.v1", "minimal")
                .json());
        fact.put("conferenceId", id).put("nominationId", nomination).put("attendeeName", name);
        publish("nomination.events", "NominationApproved.v1", nomination, fact);
    }

    public void revoked(String nomination) {
        ObjectNode fact = (ObjectNode) JSON.readTree(
                Contracts.golden("nomination", "AwardRevoked.v1", "full").json());
        fact.put("conferenceId", id).put("nominationId", nomination);
        publish("nomination.events", "AwardRevoked.v1", nomination, fact);
    }

    public void publish(String topic, String type, String subject, JsonNode json) {
        Wire.publish(topic, type, subject, json.toString());
    }

    public Http secretariat() {
        return secretary(http);
    }

    /** At another instance of the service. */
    public Http secretariatAt(int otherPort) {
        return secretary(Http.at(otherPort));
    }

    private static Http secretary(Http http) {
        return http.as(Tokens.bearer("thu.ky", TrungKhanh.COMMUNE, "van-hoa-xa-hoi", Role.SECRETARIAT));
    }

    public Http schoolOfficer() {
        return http.as(Tokens.bearer("truong.hoc", TrungKhanh.COMMUNE, "truong-hoc", Role.UNIT_OFFICER));
    }

    public Http door() {
        return http.as(Tokens.bearer("soat.ve", TrungKhanh.COMMUNE, "van-phong", Role.DOOR));
    }

    public Http otherCommune() {
        return http.as(Tokens.bearer("thu.ky", "dam-thuy", "van-hoa-xa-hoi", Role.SECRETARIAT));
    }

    public Http nobody() {
        return http;
    }

    public String rosterPath() {
        return "/api/rosters/" + id;
    }

    public JsonNode roster() {
        return secretariat().get(rosterPath()).json();
    }

    public String registration(String name, String group) {
        return """
                {"conferenceId": "%s", "group": "%s", "unit": "xom-to-dan-pho", "name": "%s"}""".formatted(id, group, name);
    }

    /** The new delegate's id. */
    public String register(String name, String group) {
        Http.Answer answer = secretariat().post("/api/delegates", registration(name, group));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    public JsonNode delegate(String delegateId) {
        return secretariat().get("/api/delegates/" + delegateId).json();
    }

    public String state(String delegateId) {
        return delegate(delegateId).path("state").asString();
    }

    /** What the service published about one delegate. */
    public List<WireRecord> events(String delegateId) {
        return Wire.read("delegate.events", delegateId);
    }

    /** The token of the newest invitation, once it is on the wire. */
    public String token(String delegateId, int revision) {
        String[] token = {""};
        Probe.await(() -> {
            JsonNode invited = events(delegateId).stream()
                    .filter(event -> event.type().equals("DelegateInvited.v1"))
                    .map(event -> JSON.readTree(event.value()))
                    .filter(json -> json.get("revision").asInt() == revision)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no revision " + revision));
            token[0] = invited.get("answerToken").asString();
        });
        return token[0];
    }
}
