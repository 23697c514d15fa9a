package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.ApiResponse;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Nominations over HTTP with a real store and a real broker, from the draft to the revoked award. */
@ServiceIntegrationTest
class NominationStoryIT {

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    @Test
    void a_nomination_goes_from_draft_to_award_and_revocation() {
        ApiClient officer = commune.officerOf("truong-hoc");
        String duc = officer.post(
                        "/api/nominations", commune.individual("truong-hoc", "Hoàng Văn Đức", "Dạy chữ vùng cao"))
                .expect(201)
                .id();
        String path = "/api/nominations/" + duc;
        officer.post(path + "/submission").expect(200);
        commune.secretariat()
                .post(path + "/return", Map.of("reason", "Bổ sung số liệu"))
                .expect(200);
        assertThat(officer.get(path).json().path("reason").asString()).isEqualTo("Bổ sung số liệu");
        officer.put(path, edited("Dạy chữ cho 42 học sinh vùng cao")).expect(200);
        officer.post(path + "/submission").expect(200);
        commune.councilSecretary()
                .post(path + "/appraisal", Commune.ASKED_AGAIN)
                .expect(200);
        String hamlet = commune.appraised(commune.collective("xom-to-dan-pho", "Xóm Bản Khấy", "Xóm sạch"));
        String family = commune.appraised(commune.household("xom-to-dan-pho", "Lý Văn Phúc", "Gia đình hòa thuận"));

        String session = commune.voting(5, List.of(duc, hamlet, family));
        commune.vote(5, session, Map.of(duc, "FOR", hamlet, "FOR", family, "AGAINST"));
        commune.awaitState(duc, "SELECTED");
        commune.awaitState(hamlet, "SELECTED");
        commune.awaitState(family, "NOT_SELECTED");
        Probe.await(() -> assertThat(eventTypes(duc))
                .containsExactly(
                        "NominationSubmitted.v1",
                        "NominationReturned.v1",
                        "NominationSubmitted.v1",
                        "NominationSelected.v1"));

        commune.chairman()
                .post("/api/decisions", commune.decision("05/QĐ-UBND", List.of(duc, hamlet)))
                .expect(409);
        commune.reserve(duc);
        commune.reserve(hamlet);
        Probe.await(() -> commune.chairman()
                .post("/api/decisions", commune.decision("05/QĐ-UBND", List.of(duc, hamlet)))
                .expect(201));
        commune.awaitState(duc, "APPROVED");
        commune.awaitState(hamlet, "APPROVED");

        JsonNode approved = event(duc, "NominationApproved.v1");
        assertThat(approved.path("attendeeName").asString()).isEqualTo("Hoàng Văn Đức");
        assertThat(approved.path("reward").asLong()).isEqualTo(760_000);
        assertThat(event(hamlet, "NominationApproved.v1").path("reward").asLong())
                .isEqualTo(1_520_000);

        String decision = commune.read(duc).at("/decision/id").asString();
        ApiResponse paper =
                commune.chairman().get("/api/decisions/" + decision + "/paper").expect(200);
        assertThat(paper.text()).startsWith("%PDF-");

        commune.chairman()
                .post(
                        "/api/decisions/" + decision + "/revocations",
                        Map.of("nominationId", duc, "reason", "Kê khai không đúng"))
                .expect(400);
        Map<String, Object> revocation = Map.of(
                "nominationId",
                duc,
                "reason",
                "Kê khai không đúng",
                "number",
                "12/QĐ-UBND",
                "date",
                LocalDate.now(VietnamTime.ZONE).toString());
        commune.chairman()
                .post("/api/decisions/" + decision + "/revocations", revocation)
                .expect(200);
        commune.chairman()
                .post("/api/decisions/" + decision + "/revocations", revocation)
                .expect(200);
        Probe.await(() -> assertThat(eventTypes(duc)).endsWith("NominationApproved.v1", "AwardRevoked.v1"));
        JsonNode revoked = event(duc, "AwardRevoked.v1");
        assertThat(revoked.path("reward").asLong()).isEqualTo(760_000);
        assertThat(revoked.path("revocationNumber").asString()).isEqualTo("12/QĐ-UBND");
        JsonNode shown = commune.chairman()
                .get("/api/decisions/" + decision + "/revocations")
                .expect(200)
                .json()
                .get(0);
        assertThat(shown.at("/awardee/name").asString()).isEqualTo("Hoàng Văn Đức");
        assertThat(commune.chairman()
                        .get(shown.path("paper").asString())
                        .expect(200)
                        .text())
                .startsWith("%PDF-");
        commune.chairman()
                .post("/api/decisions", commune.decision("12/QĐ-UBND", List.of(family)))
                .expect(409);
        assertThat(commune.chairman()
                        .get("/api/decisions?conferenceId=" + commune.conferenceId())
                        .json()
                        .path("items"))
                .as("a revocation is no decision on awards")
                .hasSize(1);
    }

    /** KT. CHỦ TỊCH / PHÓ CHỦ TỊCH. The first term ended before the day of the decision. */
    @Test
    void a_deputy_in_office_on_the_day_may_sign() {
        List<String> ids = commune.funded(List.of(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")));
        commune.planWithSignatories(List.of(
                Map.of("title", "Phó Chủ tịch", "name", "Nông Thị Phó", "from", "2025-07-01"),
                Map.of("title", "Phó Chủ tịch", "name", "Lý Văn Cựu", "until", "2025-06-30")));
        Map<String, Object> order = new HashMap<>(commune.decision("11/QĐ-UBND", ids));

        order.put("signatory", Map.of("title", "Phó Chủ tịch", "name", "Lý Văn Cựu"));
        Probe.await(() -> assertThat(commune.chairman()
                        .post("/api/decisions", order)
                        .expect(409)
                        .json()
                        .path("vi")
                        .asString())
                .contains("Phó Chủ tịch Nông Thị Phó"));
        order.put("signatory", Map.of("title", "Phó Chủ tịch", "name", "Nông Thị Phó"));
        JsonNode signed =
                commune.chairman().post("/api/decisions", order).expect(201).json();
        assertThat(signed.at("/signatory/name").asString()).isEqualTo("Nông Thị Phó");
        order.remove("signatory");
        commune.chairman().post("/api/decisions", order).expect(201);
    }

    @Test
    void every_published_event_conforms_to_its_contract() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.household("xom-to-dan-pho", "Lý Văn Phúc", "Việc tốt khác")));
        commune.chairman()
                .post("/api/decisions", commune.decision("06/QĐ-UBND", ids))
                .expect(201);
        ids.forEach(id -> commune.awaitState(id, "APPROVED"));

        Probe.await(() -> assertThat(publishedEvents()).hasSizeGreaterThanOrEqualTo(8));
        publishedEvents().forEach(record -> Contracts.assertConforms("nomination", record.type(), record.value()));
    }

    @Test
    void a_repeated_closing_or_decision_event_changes_nothing() {
        List<String> ids = commune.funded(List.of(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")));
        commune.chairman()
                .post("/api/decisions", commune.decision("07/QĐ-UBND", ids))
                .expect(201);
        commune.awaitState(ids.getFirst(), "APPROVED");
        long version = commune.read(ids.getFirst()).path("version").asLong();

        publishedEvents().stream()
                .filter(record ->
                        Set.of("CouncilSessionClosed.v1", "AwardsDecided.v1").contains(record.type()))
                .forEach(record -> KafkaTestClient.publish(
                        "nomination.events", record.type(), record.key(), record.value(), record.id()));

        Probe.staysTrue(
                Duration.ofSeconds(2),
                () -> assertThat(commune.read(ids.getFirst()).path("version").asLong())
                        .isEqualTo(version));
    }

    @Test
    void the_chairman_signs_only_what_he_has_read_and_not_before_the_vote() {
        String duc = commune.funded(List.of(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")))
                .getFirst();
        Map<String, Object> read = commune.decision("21/QĐ-UBND", List.of(duc));
        Map<String, Object> withoutVersion = new LinkedHashMap<>(read);
        withoutVersion.put("lines", List.of(Map.of("nominationId", duc, "approve", true)));
        Map<String, Object> readEarlier = new LinkedHashMap<>(read);
        readEarlier.put(
                "lines", List.of(Map.of("nominationId", duc, "version", commune.version(duc) - 1, "approve", true)));
        LocalDate yesterday = LocalDate.now(VietnamTime.ZONE).minusDays(1);

        ApiResponse unread =
                commune.chairman().post("/api/decisions", withoutVersion).expect(428);
        commune.secretariat().post("/api/decisions", withoutVersion).expect(403);
        ApiResponse stale =
                commune.chairman().post("/api/decisions", readEarlier).expect(412);
        ApiResponse early = commune.chairman()
                .post("/api/decisions", commune.decision("21/QĐ-UBND", yesterday, List.of(duc)))
                .expect(409);

        assertThat(List.of(unread.code(), stale.code(), early.code()))
                .containsExactly("VersionRequired", "StaleVersion", "ADecisionIsNotDatedBeforeTheVote");
        commune.chairman().post("/api/decisions", read).expect(201);
    }

    @Test
    void the_reservation_follows_a_norm_that_rises_between_vote_and_decision() {
        String duc = commune.funded(List.of(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")))
                .getFirst();
        String estimate = "/api/nominations/" + duc + "/estimate";
        commune.chairman().post(estimate).expect(200);
        assertThat(eventTypes(duc)).doesNotContain("RewardEstimateRaised.v1");
        String proposal = commune.secretariat()
                .post(
                        "/api/norm-proposals",
                        Map.of(
                                "id", "giay-khen-moi",
                                "subject", "reward/GIAY_KHEN/INDIVIDUAL",
                                "name", "Giấy khen",
                                "value", 100,
                                "unit", "HUNDREDTHS_OF_BASE_SALARY",
                                "from", LocalDate.now(VietnamTime.ZONE).toString(),
                                "citation", "Nghị định thử",
                                "verified", true,
                                "reason", "Nghị định mới"))
                .expect(201)
                .id();
        commune.chairman().post("/api/norm-proposals/" + proposal + "/approval").expect(200);
        assertThat(commune.chairman()
                        .post("/api/decisions", commune.decision("31/QĐ-UBND", List.of(duc)))
                        .expect(409)
                        .code())
                .isEqualTo("AnUnfundedRewardIsNotApproved");

        commune.secretariat().post(estimate).expect(403);
        assertThat(commune.chairman()
                        .post(estimate)
                        .expect(200)
                        .json()
                        .at("/estimate/amount")
                        .asLong())
                .isEqualTo(2_530_000);
        Probe.await(() -> assertThat(event(duc, "RewardEstimateRaised.v1")
                        .path("estimatedReward")
                        .asLong())
                .isEqualTo(2_530_000));
        commune.reserve(duc, 2_530_000);
        Probe.await(() -> commune.chairman()
                .post("/api/decisions", commune.decision("31/QĐ-UBND", List.of(duc)))
                .expect(201));
    }

    @Test
    void a_session_strikes_nominations_that_another_session_has_tabled() {
        String first = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        String second = commune.appraised(commune.individual("tram-y-te", "Nông Thị Hoa", "Việc tốt"));
        String slow = commune.convened(3, List.of(first, second));

        commune.voting(3, List.of(first));
        commune.attend(3, slow);
        JsonNode opened = commune.councilSecretary()
                .post("/api/council-sessions/" + slow + "/voting")
                .expect(200)
                .json();

        assertThat(opened.path("lines")).hasSize(1);
        assertThat(opened.at("/lines/0/nominationId").asString()).isEqualTo(second);
    }

    @Test
    void a_repeated_order_returns_its_decision_and_a_different_one_is_refused() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.individual("tram-y-te", "Nông Thị Hoa", "Việc tốt")));
        Map<String, Object> order = commune.decision("08/QĐ-UBND", ids.subList(0, 1));
        String signed =
                commune.chairman().post("/api/decisions", order).expect(201).id();
        commune.awaitState(ids.getFirst(), "APPROVED");

        assertThat(commune.chairman().post("/api/decisions", order).expect(201).id())
                .isEqualTo(signed);
        assertThat(commune.chairman()
                        .post("/api/decisions", commune.decision("8/QĐ-UBND", ids.subList(1, 2)))
                        .expect(409)
                        .code())
                .isEqualTo("ADecisionNumberIsUsedOnceAYear");
        assertThat(commune.chairman()
                        .post("/api/decisions", commune.decision("09/QĐ-UBND", ids.subList(0, 1)))
                        .expect(409)
                        .code())
                .isEqualTo("OnlyASelectedNominationIsDecided");
    }

    @Test
    void requests_with_the_same_key_create_one_draft() {
        ApiClient officer = commune.officerOf("truong-hoc").with("Idempotency-Key", "lan-1");
        Map<String, Object> draft = commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt");

        assertThat(officer.post("/api/nominations", draft).expect(201).id())
                .isEqualTo(officer.post("/api/nominations", draft).expect(201).id());

        assertThat(officer.post("/api/nominations", commune.individual("truong-hoc", "Nông Thị Hoa", "Việc khác"))
                        .expect(422)
                        .code())
                .isEqualTo("AKeyDraftsOneNomination");
    }

    @Test
    void requests_with_the_same_key_convene_one_session() {
        List<String> ids = List.of(
                commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")),
                commune.appraised(commune.individual("truong-hoc", "Nông Thị Hoa", "Việc tốt")));
        commune.appoint(3);
        ApiClient secretary = commune.councilSecretary().with("Idempotency-Key", "lan-1");

        String first = secretary
                .post("/api/council-sessions", commune.convocation(ids))
                .expect(201)
                .id();

        assertThat(secretary
                        .post("/api/council-sessions", commune.convocation(ids))
                        .expect(201)
                        .id())
                .isEqualTo(first);
        assertThat(secretary
                        .post("/api/council-sessions", commune.convocation(ids.subList(0, 1)))
                        .expect(409)
                        .code())
                .isEqualTo("AKeyConvenesOneSession");
    }

    @Test
    void lists_continue_after_a_cursor_and_hide_other_units() {
        for (int number = 1; number <= 5; number++) {
            commune.officerOf("tram-y-te")
                    .post("/api/nominations", commune.individual("tram-y-te", "Người " + number, "Việc " + number))
                    .expect(201);
        }
        ApiClient officer = commune.officerOf("tram-y-te");
        JsonNode first = officer.get("/api/nominations?limit=3").json();
        JsonNode second = officer.get(
                        "/api/nominations?limit=3&after=" + first.path("next").asString())
                .json();

        assertThat(first.path("items")).hasSize(3);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.path("next").isMissingNode() || second.path("next").isNull())
                .isTrue();
        assertThat(commune.officerOf("truong-hoc")
                        .get("/api/nominations?unit=tram-y-te")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(commune.secretariat()
                        .get("/api/nominations?state=DRAFT&conferenceId=" + commune.conferenceId())
                        .json()
                        .path("items"))
                .hasSize(6);
    }

    @Test
    void the_audit_trail_of_a_nomination_verifies() {
        String duc = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));

        JsonNode history = commune.secretariat()
                .get("/api/history/nominations/" + duc)
                .expect(200)
                .json();
        JsonNode check = commune.secretariat()
                .get("/api/history/nominations/" + duc + "/verification")
                .expect(200)
                .json();

        assertThat(history.toString()).contains("draft", "submit", "appraise", "can-bo-truong-hoc", "thu-ky");
        assertThat(check.path("intact").asBoolean()).isTrue();
        assertThat(check.path("entries").asInt()).isEqualTo(3);
    }

    @Test
    void openapi_describes_only_what_a_client_sends() {
        JsonNode api = ApiClient.anonymous(port).get("/v3/api-docs").expect(200).json();

        assertThat(api.path("paths").propertyNames())
                .contains("/api/nominations/{id}/submission", "/api/council-sessions/{id}/ballots", "/api/decisions");
        assertThat(api.path("paths").toString()).doesNotContain("\"context\"", "\"reader\"", "\"expected\"");
    }

    private static Map<String, Object> edited(String achievement) {
        return Map.of(
                "nominee",
                Map.of("kind", "INDIVIDUAL", "name", "Hoàng Văn Đức", "birthYear", 1984, "directLabour", true),
                "movement",
                "hoc-bac",
                "formOfAward",
                "GIAY_KHEN",
                "achievement",
                achievement,
                "underDiscipline",
                false);
    }

    private List<PublishedRecord> publishedEvents() {
        return KafkaTestClient.read("nomination.events").stream()
                .filter(record -> record.value().contains(commune.name()))
                .toList();
    }

    private static List<String> eventTypes(String nominationId) {
        return KafkaTestClient.read("nomination.events", nominationId).stream()
                .map(PublishedRecord::type)
                .toList();
    }

    private static JsonNode event(String nominationId, String type) {
        Probe.await(() -> assertThat(eventTypes(nominationId)).contains(type));
        return KafkaTestClient.read("nomination.events", nominationId).stream()
                .filter(record -> record.type().equals(type))
                .map(record -> StateJson.mapper().readTree(record.value()))
                .findFirst()
                .orElseThrow();
    }
}
