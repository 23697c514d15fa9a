package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.delegate.fixtures.Planned;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The list's story over the real wires: two places for the villages, two for the commended. */
@ServiceIntegrationTest
class DelegateStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Planned planned;
    private final String nomination = UUID.randomUUID().toString();

    @BeforeEach
    void a_planned_conference() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("xom-to", 2);
        quotas.put("duoc-khen", 2);
        planned = Planned.conference(port, 4, quotas);
    }

    @Test
    void an_awardee_gets_a_place_once_however_often_the_approval_is_read() {
        planned.approved(nomination, "Nông Thị Hoa");
        planned.approved(nomination, "Nông Thị Hoa");
        String hoa = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(planned.state(hoa)).isEqualTo("REGISTERED"));
        planned.approved(nomination, "Nông Thị Hoa");

        Probe.await(() -> assertThat(planned.events(hoa))
                .extracting(PublishedRecord::type)
                .containsExactly("DelegateProposed.v1", "DelegateRegistered.v1"));
        planned.events(hoa).forEach(event -> Contracts.assertConforms("delegate", event.type(), event.value()));
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);
    }

    @Test
    void who_is_on_the_list_already_gains_the_award_in_the_same_place() {
        String hoa = planned.register("Nong Thi Hoa", "xom-to");
        planned.approved(nomination, "Nông Thị Hoa");
        Probe.await(() ->
                assertThat(planned.delegate(hoa).get("nominations").size()).isEqualTo(1));
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);

        planned.revoked(nomination);
        Probe.await(() ->
                assertThat(planned.delegate(hoa).get("nominations").size()).isZero());
        assertThat(planned.state(hoa)).isEqualTo("REGISTERED");
    }

    @Test
    void a_revocation_that_comes_before_its_approval_waits_for_it() {
        planned.revoked(nomination);
        planned.approved(nomination, "Nông Thị Hoa");
        String hoa = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(planned.state(hoa)).isEqualTo("CANCELLED"));
        assertThat(planned.roster().get("taken").asInt()).isZero();
    }

    @Test
    void an_approval_that_comes_before_the_plan_waits_for_it() {
        Planned early = Planned.notYet(port);
        early.approved(nomination, "Nông Thị Hoa");
        String hoa = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(database.getCollection("early-facts")
                        .countDocuments(Filters.eq("awaits", "conference/" + early.id)))
                .isEqualTo(1));
        early.plan(1, Map.of("dai-bieu", -1));
        Probe.await(() -> assertThat(early.state(hoa)).isEqualTo("REGISTERED"));
    }

    @Test
    void from_the_invitation_to_the_answer_and_a_change_of_mind() {
        planned.scheduled(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        planned.register("Nông Văn Bình", "xom-to");
        String chi = planned.register("Nông Văn Chi", "xom-to");
        assertThat(planned.state(chi)).isEqualTo("WAITLISTED");

        assertThat(planned.secretariat()
                        .post("/api/delegates/" + an + "/invitation", "")
                        .status())
                .isEqualTo(200);
        String link = "/api/answers/" + planned.token(an, 1);
        HttpTestClient phone = planned.nobody();
        JsonNode shown = phone.get(link).json();
        assertThat(shown.get("name").asString()).isEqualTo("Nông Văn An");
        assertThat(shown.get("venueName").asString()).isEqualTo("Hội trường tầng 2");

        HttpTestClient.Answer declined = phone.post(link, "{\"answer\": \"DECLINE\", \"reason\": \"bận mùa\"}");
        assertThat(declined.status()).isEqualTo(200);
        assertThat(planned.state(an)).isEqualTo("DECLINED");
        // The request itself moves up who waits, or the reaction to its event, whichever comes first.
        Probe.await(() -> assertThat(planned.state(chi)).isEqualTo("REGISTERED"));

        HttpTestClient.Answer back = phone.post(link, "{\"answer\": \"ACCEPT\"}");
        assertThat(back.json().get("state").asString()).isEqualTo("WAITLISTED");
        assertThat(back.json().get("waitingPosition").asInt()).isEqualTo(1);

        planned.secretariat().post("/api/delegates/" + chi + "/cancellation", "{\"reason\": \"bận\"}");
        Probe.await(() -> assertThat(planned.state(an)).isEqualTo("ACCEPTED"));
        Probe.await(() -> assertThat(
                        planned.events(an).stream().filter(event -> event.type().equals("InvitationAnswered.v1")))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.value()).contains("LINK").doesNotContain("bận mùa")));
        planned.events(an).forEach(event -> Contracts.assertConforms("delegate", event.type(), event.value()));
        assertThat(planned.secretariat()
                        .get("/api/history/delegates/" + an + "/verification")
                        .json()
                        .get("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void opening_a_link_however_often_changes_nothing() {
        planned.scheduled(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        planned.secretariat().post("/api/delegates/" + an + "/invitation", "");
        String link = "/api/answers/" + planned.token(an, 1);
        Document before =
                database.getCollection("delegates").find(Filters.eq("_id", an)).first();
        for (int scan = 0; scan < 5; scan++) {
            assertThat(planned.nobody().get(link).status()).isEqualTo(200);
            assertThat(planned.nobody().with("Accept", "text/html").get(link).status())
                    .isEqualTo(200);
            assertThat(planned.nobody().send("HEAD", link, "text/plain", "").status())
                    .isEqualTo(200);
        }
        Document after =
                database.getCollection("delegates").find(Filters.eq("_id", an)).first();
        assertThat(after.get("version")).isEqualTo(before.get("version"));
        assertThat(after.get("history")).isEqualTo(before.get("history"));
        assertThat(after.get("state")).isEqualTo(before.get("state"));
    }

    @Test
    void everybody_is_invited_once_and_anew_when_the_date_moves() {
        planned.scheduled(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        String binh = planned.register("Nông Văn Bình", "xom-to");
        String waiting = planned.register("Nông Văn Chi", "xom-to");
        inviteEverybody();
        String first = planned.token(an, 1);
        planned.token(binh, 1);
        inviteEverybody();
        Probe.await(() ->
                assertThat(planned.roster().at("/delegates/INVITED").asInt()).isEqualTo(2));
        assertThat(planned.state(waiting)).isEqualTo("WAITLISTED");

        planned.scheduled(2, 31);
        inviteEverybody();
        String second = planned.token(an, 2);
        assertThat(invitationsOf(an)).hasSize(2);

        HttpTestClient.Answer old = planned.nobody().post("/api/answers/" + first, "{\"answer\": \"ACCEPT\"}");
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.json().get("code").asString()).isEqualTo("InvitationWasReplaced");
        assertThat(planned.nobody().get("/api/answers/" + second).status()).isEqualTo(200);

        planned.secretariat().post("/api/delegates/" + an + "/cancellation", "{\"reason\": \"trùng\"}");
        assertThat(planned.nobody()
                        .get("/api/answers/" + second)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("InvitationWasCancelled");
    }

    @Test
    void two_doors_at_once_and_one_again_are_told_the_same() throws Exception {
        String an = planned.register("Nông Văn An", "xom-to");
        String path = "/api/delegates/" + an + "/check-in";
        List<Callable<HttpTestClient.Answer>> doors = Stream.of("cua-chinh", "cua-ben", "cua-sau", "cua-tren")
                .<Callable<HttpTestClient.Answer>>map(
                        door -> () -> planned.door().post(path, "{\"door\": \"%s\"}".formatted(door)))
                .toList();
        Set<JsonNode> told = new HashSet<>();
        try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpTestClient.Answer> answer : atOnce.invokeAll(doors)) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
                told.add(answer.get().json());
            }
        }
        told.add(planned.door().post(path, "{\"door\": \"cua-khac\"}").json());
        assertThat(told).hasSize(1);
        JsonNode first = told.iterator().next();
        assertThat(first.get("state").asString()).isEqualTo("CHECKED_IN");
        assertThat(first.get("name").asString()).isEqualTo("Nông Văn An");

        JsonNode delegate = planned.delegate(an);
        assertThat(delegate.at("/checkIn/door")).isEqualTo(first.get("door"));
        assertThat(delegate.at("/checkIn/at")).isEqualTo(first.get("checkedInAt"));
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);
        assertThat(planned.roster().at("/delegates/CHECKED_IN").asInt()).isEqualTo(1);
        Probe.await(() -> assertThat(planned.events(an))
                .extracting(PublishedRecord::type)
                .containsExactly("DelegateProposed.v1", "DelegateRegistered.v1", "DelegateCheckedIn.v1"));
        planned.events(an).forEach(event -> Contracts.assertConforms("delegate", event.type(), event.value()));
        JsonNode history =
                planned.secretariat().get("/api/history/delegates/" + an).json();
        assertThat(history.valueStream()
                        .filter(entry -> entry.get("action").asString().equals("check-in")))
                .hasSize(1);
    }

    @Test
    void what_the_post_reports_is_shown() {
        planned.scheduled(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        planned.secretariat().post("/api/delegates/" + an + "/invitation", "");
        report("InvitationUncertain.v1", an, 1);
        Probe.await(
                () -> assertThat(planned.delegate(an).at("/invitation/delivery").asString())
                        .isEqualTo("UNCERTAIN"));
        report("InvitationFailed.v1", an, 1);
        Probe.await(
                () -> assertThat(planned.delegate(an).at("/invitation/failure").asString())
                        .isEqualTo("ADDRESS_INVALID"));
        assertThat(planned.roster().at("/invitations/FAILED").asInt()).isEqualTo(1);
    }

    @Test
    void what_a_crash_left_between_place_and_delegate_is_finished_from_the_event() {
        String an = planned.register("Nông Văn An", "xom-to");
        Document held =
                database.getCollection("delegates").find(Filters.eq("_id", an)).first();
        String place = held.getEmbedded(List.of("state", "hold", "turn", "place"), String.class);
        // As after a crash: the place knows its holder, the delegate still asks for it.
        database.getCollection("delegates")
                .updateOne(
                        Filters.eq("_id", an),
                        Updates.combine(
                                Updates.set("state.state", "PROPOSED"),
                                Updates.set("state.hold.stage", "CLAIMING"),
                                Updates.set("head.hash", "another, so that nobody goes on with what was seen before"),
                                Updates.inc("version", 1L)));
        KafkaTestClient.publish(
                "delegate.events",
                "DelegateProposed.v1",
                an,
                "{\"commune\": \"trung-khanh\", \"conferenceId\": \"%s\", \"delegateId\": \"%s\", \"group\": \"xom-to\"}"
                        .formatted(planned.id, an));
        Probe.await(() -> assertThat(planned.state(an)).isEqualTo("REGISTERED"));
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);
        assertThat(database.getCollection("places")
                        .find(Filters.eq("_id", place))
                        .first()
                        .getString("holder"))
                .isEqualTo(an);
    }

    @Test
    void lists_mask_addresses_and_go_on_by_cursor() {
        for (int number = 0; number < 3; number++) {
            planned.secretariat().post("/api/delegates", """
                            {"conferenceId": "%s", "group": "xom-to", "unit": "truong-hoc", "name": "Người %d",
                             "email": "nguoi%d@trungkhanh.example", "phone": "0912 345 67%d"}""".formatted(planned.id, number, number, number));
        }
        String path = "/api/delegates?limit=2&conferenceId=" + planned.id;
        JsonNode first = planned.secretariat().get(path).json();
        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(first.at("/items/0/contact/email").asString()).isEqualTo("n***@trungkhanh.example");
        assertThat(first.at("/items/0/contact/phone").asString()).isEqualTo("*******670");
        JsonNode second = planned.secretariat()
                .get(path + "&after=" + first.get("next").asString())
                .json();
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(planned.secretariat()
                        .get(path + "&state=WAITLISTED")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_registration_repeated_with_its_key_is_one_delegate_and_the_key_serves_nobody_else() {
        HttpTestClient once = planned.secretariat().with("Idempotency-Key", nomination);
        HttpTestClient.Answer first = once.post("/api/delegates", planned.registration("Nông Văn An", "xom-to"));
        HttpTestClient.Answer again = once.post("/api/delegates", planned.registration("Nông Văn An", "xom-to"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        HttpTestClient.Answer other = once.post("/api/delegates", planned.registration("Nông Văn Bình", "xom-to"));
        assertThat(other.json().get("code").asString()).isEqualTo("AKeyCreatesOneDelegate");
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);
    }

    private void inviteEverybody() {
        assertThat(planned.secretariat()
                        .post(planned.rosterPath() + "/invitations", "")
                        .status())
                .isEqualTo(202);
    }

    private List<PublishedRecord> invitationsOf(String delegate) {
        return planned.events(delegate).stream()
                .filter(event -> event.type().equals("DelegateInvited.v1"))
                .toList();
    }

    private void report(String type, String delegate, int revision) {
        JsonMapper json = JsonMapper.shared();
        var fact = (tools.jackson.databind.node.ObjectNode)
                json.readTree(Contracts.golden("notification", type, "minimal").json());
        fact.put("conferenceId", planned.id).put("delegateId", delegate).put("revision", revision);
        planned.publish("notification.events", type, delegate, fact);
    }
}
