package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Who is one person, in a running service. Six places for the villages, two for the awardees. */
@ServiceIntegrationTest
class SamePersonIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private PlannedConference planned;
    private final String nomination = UUID.randomUUID().toString();

    @BeforeEach
    void plan_a_conference() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("xom-to", 6);
        quotas.put("duoc-khen", 2);
        planned = PlannedConference.conference(port, 8, quotas);
    }

    /** Case 01. */
    @Test
    void tu_tu_tu_and_tu_register_as_four() {
        for (String given : List.of("Tú", "Tư", "Tự", "Tứ")) {
            String id = planned.register("Hoàng Văn " + given, "xom-to");
            assertThat(planned.delegate(id).get("name").asString()).isEqualTo("Hoàng Văn " + given);
        }
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(4);
        JsonNode questions = questions();
        assertThat(questions.get("undecided").asInt()).isEqualTo(6);
        assertThat(questions.at("/pairs/0/likelihood").asString()).isEqualTo("UNLIKELY");
        assertThat(questions.at("/pairs/0/evidence").toString()).contains("SIMILAR_NAME", "SAME_UNIT");
        assertThat(planned.schoolOfficer()
                        .get(planned.rosterPath() + "/possible-duplicates")
                        .status())
                .isEqualTo(403);
    }

    /** D1. */
    @Test
    void two_awards_of_similar_names_are_two_delegates() {
        String other = UUID.randomUUID().toString();
        planned.publishApproval(nomination, "Hoàng Văn Thắng");
        planned.publishApproval(other, "Hoàng Văn Thăng");
        for (String each : List.of(nomination, other)) {
            Probe.await(
                    () -> assertThat(planned.state(Ids.named("delegate", each))).isEqualTo("REGISTERED"));
        }
    }

    @Test
    void the_same_person_is_one_delegate_with_one_place_and_the_fact_says_which() {
        String an = planned.register("Nông Văn An", "xom-to");
        String again = planned.register("Nông Văn An", "xom-to");
        HttpTestClient.Answer unread = planned.anonymous()
                .as(TestTokens.bearer("thu.ky", "trung-khanh", "van-hoa-xa-hoi", Role.SECRETARIAT))
                .with("If-Match", "\"99\"")
                .post("/api/delegates/" + again + "/same-person", about(an));
        assertThat(unread.status()).isEqualTo(412);

        HttpTestClient.Answer same = planned.secretariat().post("/api/delegates/" + again + "/same-person", about(an));

        assertThat(same.status()).as(same.text()).isEqualTo(200);
        String remaining = same.json().get("id").asString();
        String merged = remaining.equals(an) ? again : an;
        assertThat(same.json().get("joined").size()).isEqualTo(2);
        assertThat(planned.delegate(merged).get("mergedInto").asString()).isEqualTo(remaining);
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);
        Probe.await(() -> assertThat(planned.events(merged)).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("DelegateCancelled.v1");
            assertThat(event.value()).contains("\"mergedInto\":\"" + remaining + "\"");
        }));
        for (String id : List.of(an, again)) {
            planned.events(id).forEach(event -> Contracts.assertConforms("delegate", event.type(), event.value()));
        }
        assertThat(planned.secretariat()
                        .get("/api/history/delegates/" + (an.compareTo(again) < 0 ? an : again))
                        .text())
                .contains("same-person", "cùng số điện thoại");
    }

    @Test
    void two_officers_who_decide_at_once_leave_one_decision() throws Exception {
        String an = planned.register("Nông Văn An", "xom-to");
        String again = planned.register("Nông Văn An", "xom-to");
        List<Callable<HttpTestClient.Answer>> officers = List.of(
                () -> planned.secretariat().post("/api/delegates/" + an + "/same-person", about(again)),
                () -> planned.secretariat().post("/api/delegates/" + again + "/same-person", about(an)),
                () -> planned.secretariat().post("/api/delegates/" + an + "/somebody-else", about(again)),
                () -> planned.secretariat().post("/api/delegates/" + again + "/somebody-else", about(an)));
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpTestClient.Answer> answer : threads.invokeAll(officers)) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses)
                .contains(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        Probe.await(() -> {
            boolean merged = List.of(an, again).stream()
                    .anyMatch(id -> planned.delegate(id).hasNonNull("mergedInto"));
            assertThat(planned.roster().get("taken").asInt()).isEqualTo(merged ? 1 : 2);
            assertThat(questions().get("undecided").asInt()).isZero();
        });
    }

    @Test
    void what_was_joined_is_parted_and_stays_parted() {
        String an = planned.register("Nông Văn An", 1980, "xom-to");
        planned.publishApproval(nomination, "Nông Văn An", 1980);
        Probe.await(() -> assertThat(planned.delegate(an).get("joined").size()).isEqualTo(2));
        String record = planned.delegate(an).at("/joined/1/id").asString();
        assertThat(record).isEqualTo(Ids.named("delegate", nomination));

        HttpTestClient.Answer parted = planned.secretariat()
                .post(
                        "/api/delegates/" + an + "/parting",
                        "{\"record\": \"%s\", \"reason\": \"hai anh em họ\"}".formatted(record));

        assertThat(parted.status()).as(parted.text()).isEqualTo(200);
        assertThat(parted.json().get("joined").size()).isZero();
        assertThat(planned.state(record)).isEqualTo("REGISTERED");
        assertThat(planned.delegate(record).at("/nominations/0").asString()).isEqualTo(nomination);
        planned.publishApproval(nomination, "Nông Văn An", 1980);
        assertThat(questions().get("undecided").asInt()).isZero();
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(2);
    }

    /** D2. */
    @Test
    void the_own_unit_of_an_awardee_is_the_unit_of_the_delegate() {
        ObjectNode event = (ObjectNode) JsonMapper.shared()
                .readTree(Contracts.golden("nomination", "NominationApproved.v1", "minimal")
                        .json());
        event.put("conferenceId", planned.id)
                .put("nominationId", nomination)
                .put("attendeeName", "Lý Thị Hoa")
                .put("attendeeUnit", "truong-hoc")
                .put("attendeeSalutation", "MS");
        planned.publish("nomination.events", "NominationApproved.v1", nomination, event);
        String hoa = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(planned.state(hoa)).isEqualTo("REGISTERED"));
        assertThat(planned.delegate(hoa).get("unit").asString()).isEqualTo("truong-hoc");
        assertThat(planned.delegate(hoa).get("salutation").asString()).isEqualTo("MS");
    }

    /** D9. */
    @Test
    void a_revoked_award_gives_the_awardees_their_place_back() {
        planned.publishApproval(nomination, "Nông Văn An", 1980);
        String an = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(planned.state(an)).isEqualTo("REGISTERED"));
        planned.secretariat()
                .post(
                        "/api/delegates",
                        planned.registration("Nông Văn An", "xom-to").replace("}", ", \"birthYear\": 1980}"));
        assertThat(planned.delegate(an).get("group").asString()).isEqualTo("duoc-khen");

        planned.publishRevocation(nomination);

        Probe.await(
                () -> assertThat(planned.delegate(an).get("group").asString()).isEqualTo("xom-to"));
        Probe.await(() -> assertThat(planned.state(an)).isEqualTo("REGISTERED"));
        JsonNode roster = planned.roster();
        assertThat(roster.at("/groups/0/taken").asInt()).isEqualTo(1);
        assertThat(roster.at("/groups/1/taken").asInt()).isZero();
    }

    /** Earlier versions reserved a person under the name without marks. */
    @Test
    void a_reservation_of_before_still_joins_the_same_person() {
        String an = planned.register("Nông Văn Ản", 1980, "xom-to");
        database.getCollection("persons").deleteMany(Filters.eq("entries.delegateId", an));
        database.getCollection("persons")
                .insertOne(new Document("_id", Ids.named("person", planned.id, "xom-to-dan-pho", "nong van an"))
                        .append("version", 1L)
                        .append("entries", List.of(new Document("delegateId", an).append("birthYear", 1980))));

        HttpTestClient.Answer again = planned.secretariat()
                .post(
                        "/api/delegates",
                        planned.registration("Nông Văn Ản", "xom-to").replace("}", ", \"birthYear\": 1980}"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("id").asString()).isEqualTo(an);
        assertThat(planned.register("Nông Văn Án", 1980, "xom-to"))
                .as("a name of its own, which the reservation of before did not tell apart")
                .isNotEqualTo(an);
    }

    @Test
    void a_judgement_that_a_crash_interrupted_is_followed_by_its_event() {
        String an = planned.register("Nông Văn An", "xom-to");
        String again = planned.register("Nông Văn An", "xom-to");
        String keeper = an.compareTo(again) < 0 ? an : again;
        // The state after a crash: the judgement is written, and nothing followed.
        database.getCollection("delegates")
                .updateOne(
                        Filters.eq("_id", keeper),
                        Updates.combine(
                                Updates.set(
                                        "state.identity",
                                        new Document("records", List.of())
                                                .append(
                                                        "judgements",
                                                        List.of(new Document("other", keeper.equals(an) ? again : an)
                                                                .append("same", true)))
                                                .append("parting", List.of())),
                                Updates.set("head.hash", "changed, so that no cached state is valid"),
                                Updates.inc("version", 1L)));
        planned.publish(
                "delegate.events",
                "DelegateJudged.v1",
                keeper,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("commune", "trung-khanh")
                        .put("conferenceId", planned.id)
                        .put("delegateId", keeper)
                        .put("group", "xom-to"));
        Probe.await(() -> assertThat(planned.roster().get("taken").asInt()).isEqualTo(1));
        Probe.await(
                () -> assertThat(planned.delegate(keeper).get("joined").size()).isEqualTo(2));
    }

    @Test
    void erasing_a_person_erases_what_was_joined_and_merged() {
        String an = planned.register("Nông Văn An", 1980, "xom-to");
        planned.publishApproval(nomination, "Nông Văn An", 1980);
        Probe.await(() -> assertThat(planned.delegate(an).get("joined").size()).isEqualTo(2));
        String again = planned.register("Nông Văn An", "xom-to");
        String remaining = planned.secretariat()
                .post("/api/delegates/" + an + "/same-person", about(again))
                .json()
                .get("id")
                .asString();
        String merged = remaining.equals(an) ? again : an;
        // The merging goes on after the response, so the version that was read may be old.
        Probe.await(() -> assertThat(planned.secretariat()
                        .post("/api/delegates/" + remaining + "/cancellation", "{\"reason\": \"không dự\"}")
                        .status())
                .isEqualTo(200));
        String ground = "{\"reason\": \"Theo yêu cầu của người được mời\"}";
        assertThat(planned.secretariat()
                        .post("/api/delegates/" + merged + "/erasure", ground)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("AMergedDelegateIsChangedWhereThePersonRemains");

        assertThat(planned.secretariat()
                        .post("/api/delegates/" + remaining + "/erasure", ground)
                        .status())
                .isEqualTo(200);

        for (String id : List.of(remaining, merged)) {
            Probe.await(() -> assertThat(database.getCollection("delegates")
                            .find(Filters.eq("_id", id))
                            .first()
                            .toString())
                    .doesNotContain("Nông Văn An"));
        }
    }

    private static String about(String other) {
        return "{\"other\": \"%s\", \"reason\": \"cùng số điện thoại\"}".formatted(other);
    }

    private JsonNode questions() {
        return planned.secretariat()
                .get(planned.rosterPath() + "/possible-duplicates")
                .json();
    }
}
