package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
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
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestInfrastructure;

/** The way of delegates through a running service. There are two places for the villages and two for the awardees. */
@ServiceIntegrationTest
class DelegateStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private PlannedConference planned;
    private final String nomination = UUID.randomUUID().toString();

    @BeforeEach
    void plan_a_conference() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("xom-to", 2);
        quotas.put("duoc-khen", 2);
        planned = PlannedConference.conference(port, 4, quotas);
    }

    @Test
    void an_awardee_gets_one_place_if_the_approval_is_redelivered() {
        planned.publishApproval(nomination, "Nông Thị Hoa");
        planned.publishApproval(nomination, "Nông Thị Hoa");
        String hoa = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(planned.state(hoa)).isEqualTo("REGISTERED"));
        planned.publishApproval(nomination, "Nông Thị Hoa");

        Probe.await(() -> assertThat(planned.events(hoa))
                .extracting(PublishedRecord::type)
                .containsExactly("DelegateRegistered.v1"));
        planned.events(hoa).forEach(event -> Contracts.assertConforms("delegate", event.type(), event.value()));
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);
    }

    @Test
    void a_delegate_who_receives_an_award_keeps_the_same_place() {
        String hoa = planned.register("NÔNG THỊ HOA", 1980, "xom-to");
        planned.publishApproval(nomination, "Nông Thị Hoa", 1980);
        Probe.await(() ->
                assertThat(planned.delegate(hoa).get("nominations").size()).isEqualTo(1));
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);

        planned.publishRevocation(nomination);
        Probe.await(() ->
                assertThat(planned.delegate(hoa).get("nominations").size()).isZero());
        assertThat(planned.state(hoa)).isEqualTo("REGISTERED");
    }

    @Test
    void a_revocation_that_arrives_before_its_approval_is_deferred() {
        planned.publishRevocation(nomination);
        planned.publishApproval(nomination, "Nông Thị Hoa");
        String hoa = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(planned.state(hoa)).isEqualTo("CANCELLED"));
        assertThat(planned.roster().get("taken").asInt()).isZero();
    }

    @Test
    void an_approval_that_arrives_before_the_plan_is_deferred() {
        PlannedConference early = PlannedConference.unplanned(port);
        early.publishApproval(nomination, "Nông Thị Hoa");
        String hoa = Ids.named("delegate", nomination);
        Probe.await(() -> assertThat(database.getCollection("early-facts")
                        .countDocuments(Filters.eq("awaits", "conference/" + early.id)))
                .isEqualTo(1));
        early.publishPlan(1, Map.of("dai-bieu", -1));
        Probe.await(() -> assertThat(early.state(hoa)).isEqualTo("REGISTERED"));
    }

    @Test
    void a_delegate_is_invited_declines_and_accepts_later() {
        planned.publishSchedule(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        planned.register("Nông Văn Bình", "xom-to");
        String chi = planned.register("Nông Văn Chi", "xom-to");
        assertThat(planned.state(chi)).isEqualTo("WAITLISTED");

        assertThat(planned.secretariat()
                        .post("/api/delegates/" + an + "/invitation", "")
                        .status())
                .isEqualTo(200);
        String link = "/api/answers/" + planned.awaitToken(an, 1);
        HttpTestClient phone = planned.anonymous();
        JsonNode shown = phone.get(link).json();
        assertThat(shown.get("name").asString()).isEqualTo("Nông Văn An");
        assertThat(shown.get("venueName").asString()).isEqualTo("Hội trường tầng 2");

        HttpTestClient.Answer declined = phone.post(link, "{\"answer\": \"DECLINE\", \"reason\": \"bận mùa\"}");
        assertThat(declined.status()).isEqualTo(200);
        assertThat(planned.state(an)).isEqualTo("DECLINED");
        // Either the request or the handler of its event gives the place to the waiting delegate.
        Probe.await(() -> assertThat(planned.state(chi)).isEqualTo("REGISTERED"));

        HttpTestClient.Answer accepted = phone.post(link, "{\"answer\": \"ACCEPT\"}");
        assertThat(accepted.json().get("state").asString()).isEqualTo("WAITLISTED");
        assertThat(accepted.json().get("waitingPosition").asInt()).isEqualTo(1);

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
    void opening_a_link_changes_nothing() {
        planned.publishSchedule(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        planned.secretariat().post("/api/delegates/" + an + "/invitation", "");
        String link = "/api/answers/" + planned.awaitToken(an, 1);
        Document before =
                database.getCollection("delegates").find(Filters.eq("_id", an)).first();
        for (int scan = 0; scan < 5; scan++) {
            assertThat(planned.anonymous().get(link).status()).isEqualTo(200);
            assertThat(planned.anonymous().with("Accept", "text/html").get(link).status())
                    .isEqualTo(200);
            assertThat(planned.anonymous().send("HEAD", link, "text/plain", "").status())
                    .isEqualTo(200);
        }
        Document after =
                database.getCollection("delegates").find(Filters.eq("_id", an)).first();
        assertThat(after.get("version")).isEqualTo(before.get("version"));
        assertThat(after.get("history")).isEqualTo(before.get("history"));
        assertThat(after.get("state")).isEqualTo(before.get("state"));
    }

    @Test
    void all_delegates_are_invited_once_and_again_after_a_change_of_date() {
        planned.publishSchedule(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        String binh = planned.register("Nông Văn Bình", "xom-to");
        String waiting = planned.register("Nông Văn Chi", "xom-to");
        inviteAll();
        String first = planned.awaitToken(an, 1);
        planned.awaitToken(binh, 1);
        inviteAll();
        Probe.await(() ->
                assertThat(planned.roster().at("/delegates/INVITED").asInt()).isEqualTo(2));
        assertThat(planned.state(waiting)).isEqualTo("WAITLISTED");

        planned.publishSchedule(2, 31);
        // Whoever was invited is told by itself; asking for it again invites nobody twice.
        String second = planned.awaitToken(an, 2);
        planned.awaitToken(binh, 2);
        inviteAll();
        assertThat(planned.state(waiting)).isEqualTo("WAITLISTED");
        assertThat(invitationsOf(an)).hasSize(2);

        HttpTestClient.Answer old = planned.anonymous().post("/api/answers/" + first, "{\"answer\": \"ACCEPT\"}");
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.json().get("code").asString()).isEqualTo("InvitationWasReplaced");
        assertThat(planned.anonymous().get("/api/answers/" + second).status()).isEqualTo(200);

        planned.secretariat().post("/api/delegates/" + an + "/cancellation", "{\"reason\": \"trùng\"}");
        assertThat(planned.anonymous()
                        .get("/api/answers/" + second)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("InvitationWasCancelled");
    }

    @Test
    void concurrent_and_repeated_check_ins_get_the_same_response() throws Exception {
        String an = planned.register("Nông Văn An", "xom-to");
        String path = "/api/delegates/" + an + "/check-in";
        List<Callable<HttpTestClient.Answer>> doors = Stream.of("cua-chinh", "cua-ben", "cua-sau", "cua-tren")
                .<Callable<HttpTestClient.Answer>>map(
                        door -> () -> planned.door().post(path, "{\"door\": \"%s\"}".formatted(door)))
                .toList();
        Set<JsonNode> responses = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpTestClient.Answer> answer : threads.invokeAll(doors)) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
                responses.add(answer.get().json());
            }
        }
        responses.add(planned.door().post(path, "{\"door\": \"cua-khac\"}").json());
        assertThat(responses).hasSize(1);
        JsonNode first = responses.iterator().next();
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
    void a_check_in_before_the_day_is_a_trial_and_is_undone_with_a_reason() {
        planned.publishSchedule(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        String path = "/api/delegates/" + an + "/check-in";
        HttpTestClient.Answer tried = planned.door().post(path, "{\"door\": \"cua-chinh\"}");
        assertThat(tried.json().get("trial").asBoolean()).isTrue();

        HttpTestClient.Answer unread = planned.door().post(path + "/reversal", "{\"reason\": \"thử máy\"}");
        assertThat(unread.status()).isEqualTo(428);
        HttpTestClient.Answer undone = planned.door()
                .with("If-Match", tried.header("ETag"))
                .post(path + "/reversal", "{\"reason\": \"thử máy\"}");

        assertThat(undone.status()).isEqualTo(204);
        assertThat(planned.state(an)).isEqualTo("REGISTERED");
        assertThat(planned.secretariat().get("/api/history/delegates/" + an).text())
                .contains("undo-check-in", "thử máy", "cua-chinh");
        planned.publishSchedule(2, 0);
        HttpTestClient.Answer onTheDay = planned.door().post(path, "{\"door\": \"cua-chinh\"}");
        assertThat(onTheDay.json().get("trial").asBoolean()).isFalse();
    }

    @Test
    void reports_about_the_delivery_are_shown() {
        planned.publishSchedule(1, 30);
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
    void a_claim_that_a_crash_interrupted_is_completed_by_the_event() {
        String an = planned.register("Nông Văn An", "xom-to");
        Document registered =
                database.getCollection("delegates").find(Filters.eq("_id", an)).first();
        String place = registered.getEmbedded(List.of("state", "hold", "turn", "place"), String.class);
        // The state after a crash: the place has its holder, the delegate still claims it.
        database.getCollection("delegates")
                .updateOne(
                        Filters.eq("_id", an),
                        Updates.combine(
                                Updates.set("state.state", "PROPOSED"),
                                Updates.set("state.hold.stage", "CLAIMING"),
                                Updates.set("head.hash", "changed, so that no cached state is valid"),
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
    void lists_have_masked_addresses_and_pages() {
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
    void a_registration_repeated_with_its_key_is_one_delegate_and_the_key_is_refused_for_another_person() {
        HttpTestClient withKey = planned.secretariat().with("Idempotency-Key", nomination);
        HttpTestClient.Answer first = withKey.post("/api/delegates", planned.registration("Nông Văn An", "xom-to"));
        HttpTestClient.Answer again = withKey.post("/api/delegates", planned.registration("Nông Văn An", "xom-to"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        HttpTestClient.Answer other = withKey.post("/api/delegates", planned.registration("Nông Văn Bình", "xom-to"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("code").asString()).isEqualTo("AKeyCreatesOneDelegate");
        assertThat(planned.roster().get("taken").asInt()).isEqualTo(1);
    }

    @Test
    void a_request_that_is_read_again_invites_nobody() {
        planned.publishSchedule(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        inviteAll();
        planned.awaitToken(an, 1);
        PublishedRecord request = planned.events(planned.id).stream()
                .filter(event -> event.type().equals("InvitationsRequested.v1"))
                .findFirst()
                .orElseThrow();
        String binh = planned.register("Nông Văn Bình", "xom-to");
        Probe.await(() -> assertThat(planned.state(binh)).isEqualTo("REGISTERED"));

        again(request);
        planned.publishSchedule(2, 31);
        planned.awaitToken(an, 2);
        again(request);
        planned.publishSchedule(3, -1);
        again(request);

        planned.secretariat().post("/api/delegates/" + an + "/cancellation", "{\"reason\": \"trùng\"}");
        Probe.await(() ->
                assertThat(planned.events(an)).anyMatch(event -> event.type().equals("DelegateCancelled.v1")));
        assertThat(invitationsOf(an)).as("invited, and told of the move").hasSize(2);
        assertThat(invitationsOf(binh)).isEmpty();
    }

    /** Returns when the service has read it: the marker behind it on the same partition is a dead letter by then. */
    private void again(PublishedRecord request) {
        KafkaTestClient.publish(
                "delegate.events", "InvitationsRequested.v1", planned.id, request.value(), request.id());
        String marker = KafkaTestClient.publish("delegate.events", "InvitationsRequested.v1", planned.id, "{");
        Probe.await(() -> assertThat(planned.operator()
                        .get("/api/operations/delegate-service/dead-letters")
                        .text())
                .contains(marker));
    }

    @Test
    void nobody_is_invited_to_a_conference_that_is_over() {
        planned.publishSchedule(1, -1);
        String an = planned.register("Nông Văn An", "xom-to");

        HttpTestClient.Answer all = planned.secretariat().post(planned.rosterPath() + "/invitations", "");
        HttpTestClient.Answer one = planned.secretariat().post("/api/delegates/" + an + "/invitation", "");

        assertThat(List.of(all.status(), one.status())).containsExactly(409, 409);
        assertThat(all.json().get("code").asString()).isEqualTo("AnInvitationComesBeforeTheConference");
        assertThat(all.json().get("vi").asString()).contains("Hội nghị đã bắt đầu");
        assertThat(one.json().get("code").asString()).isEqualTo("AnInvitationComesBeforeTheConference");
        assertThat(planned.events(an)).noneMatch(event -> event.type().equals("DelegateInvited.v3"));
    }

    @Test
    void nobody_is_invited_to_a_conference_that_was_cancelled_and_its_links_say_so() {
        planned.publishSchedule(1, 30);
        String an = planned.register("Nông Văn An", "xom-to");
        planned.secretariat().post("/api/delegates/" + an + "/invitation", "");
        String link = "/api/answers/" + planned.awaitToken(an, 1);
        planned.publishCancellation();

        Probe.await(() -> assertThat(
                        planned.anonymous().get(link).json().get("code").asString())
                .isEqualTo("TheConferenceWasCancelled"));
        assertThat(planned.anonymous().post(link, "{\"answer\":\"ACCEPT\"}").status())
                .isEqualTo(409);
        assertThat(planned.anonymous().with("Accept", "text/html").get(link).text())
                .contains("Hội nghị đã hủy");
        assertThat(planned.secretariat()
                        .post(planned.rosterPath() + "/invitations", "")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("ACancelledConferenceInvitesNobody");
    }

    @Test
    void what_identifies_a_person_is_erased_and_the_trail_stays() {
        planned.publishSchedule(1, 30);
        String an = registerWithAddress();
        inviteAll();
        String token = planned.awaitToken(an, 1);
        planned.anonymous()
                .post("/api/answers/" + token, "{\"answer\": \"SUBSTITUTE\", \"substitute\": \"Nông Văn Sáu\"}");
        String ground = "{\"reason\": \"Theo yêu cầu của người được mời\"}";

        HttpTestClient.Answer tooEarly = planned.secretariat().post("/api/delegates/" + an + "/erasure", ground);
        assertThat(tooEarly.json().get("code").asString()).isEqualTo("AnExpectedDelegateIsNotErased");
        planned.secretariat().post("/api/delegates/" + an + "/cancellation", "{\"reason\": \"không dự\"}");
        HttpTestClient.Answer erased = planned.secretariat().post("/api/delegates/" + an + "/erasure", ground);

        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.json().get("name").asString()).isEqualTo("(đã xóa)");
        Document stored =
                database.getCollection("delegates").find(Filters.eq("_id", an)).first();
        assertThat(stored.get("state").toString())
                .doesNotContain("Nông Văn An", "an@example.vn", "0912345678", "Nông Văn Sáu");
        Probe.await(() ->
                assertThat(planned.events(an)).anyMatch(event -> event.type().equals("DelegateErased.v1")));
        Probe.await(() -> assertThat(trailOf(an))
                .contains("Theo yêu cầu của người được mời")
                .doesNotContain("Nông Văn An", "an@example.vn", "0912345678", "Nông Văn Sáu", "không dự"));
        assertThat(planned.secretariat()
                        .get("/api/history/delegates/" + an + "/verification")
                        .json()
                        .get("intact")
                        .asBoolean())
                .isTrue();
        // The name is free again: the same person can be registered as somebody new.
        assertThat(planned.register("Nông Văn An", "xom-to")).isNotEqualTo(an);
    }

    @Test
    void addresses_are_on_a_topic_of_their_own_that_is_not_kept() throws Exception {
        planned.publishSchedule(1, 30);
        String an = registerWithAddress();
        inviteAll();
        String token = planned.awaitToken(an, 1);
        planned.anonymous().post("/api/answers/" + token, "{\"answer\": \"ACCEPT\"}");
        planned.secretariat().post("/api/delegates/" + an + "/cancellation", "{\"reason\": \"bận\"}");
        Probe.await(() ->
                assertThat(planned.events(an)).anyMatch(event -> event.type().equals("DelegateCancelled.v1")));

        assertThat(KafkaTestClient.read("delegate.events"))
                .extracting(PublishedRecord::value)
                .noneMatch(value -> value.contains("@") || value.contains("\"phone\"") || value.contains("0912345678"));
        List<PublishedRecord> letters = KafkaTestClient.read("delegate.contacts", an);
        assertThat(letters).extracting(PublishedRecord::type).containsExactly("InvitationIssued.v1");
        assertThat(letters.getFirst().value()).contains("an@example.vn", "0912345678");
        Contracts.assertConforms(
                "delegate", "InvitationIssued.v1", letters.getFirst().value());
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "delegate.contacts");
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers()))) {
            assertThat(admin.describeConfigs(List.of(topic))
                            .all()
                            .get()
                            .get(topic)
                            .get("retention.ms")
                            .value())
                    .isEqualTo(Long.toString(Duration.ofDays(30).toMillis()));
        }
    }

    private String registerWithAddress() {
        HttpTestClient.Answer registered = planned.secretariat().post("/api/delegates", """
                        {"conferenceId": "%s", "group": "xom-to", "unit": "xom-to-dan-pho", "name": "Nông Văn An",
                         "email": "an@example.vn", "phone": "0912345678"}""".formatted(planned.id));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.json().get("id").asString();
    }

    private String trailOf(String delegate) {
        return database.getCollection("delegates")
                .find(Filters.eq("_id", delegate))
                .first()
                .get("history")
                .toString();
    }

    private void inviteAll() {
        assertThat(planned.secretariat()
                        .post(planned.rosterPath() + "/invitations", "")
                        .status())
                .isEqualTo(202);
    }

    private List<PublishedRecord> invitationsOf(String delegate) {
        return planned.events(delegate).stream()
                .filter(event -> event.type().equals("DelegateInvited.v3"))
                .toList();
    }

    private void report(String type, String delegate, int revision) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode event = (ObjectNode)
                json.readTree(Contracts.golden("notification", type, "minimal").json());
        event.put("conferenceId", planned.id).put("delegateId", delegate).put("revision", revision);
        planned.publish("notification.events", type, delegate, event);
    }
}
