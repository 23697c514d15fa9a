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
import vn.vinhdanh.nomination.fixtures.ApiResponse;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Nobody alone chooses who votes, with how many votes, and under which norms. */
@ServiceIntegrationTest
class CouncilIT {

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    private static Map<String, Object> appointment(String number, List<Map<String, String>> seats) {
        return Map.of("number", number, "date", "2025-07-10", "seats", seats);
    }

    private static Map<String, String> seat(String account, String office) {
        return Map.of("account", account, "office", office);
    }

    @Test
    void an_account_is_known_after_its_first_request_with_what_its_token_says() {
        commune.as("uy-vien-1", "mttq", Role.COUNCIL_MEMBER)
                .get("/api/council-sessions")
                .expect(200);
        commune.as("uy-vien-1", "cong-an", Role.COUNCIL_MEMBER)
                .get("/api/council-sessions")
                .expect(200);

        JsonNode members = commune.chairman()
                .get("/api/accounts?role=council-member")
                .expect(200)
                .json()
                .path("items");

        assertThat(members).hasSize(1);
        assertThat(members.get(0).path("account").asString()).isEqualTo("uy-vien-1");
        assertThat(members.get(0).path("unit").asString()).isEqualTo("cong-an");
        assertThat(members.get(0).path("roles").get(0).asString()).isEqualTo("council-member");
        assertThat(Commune.planned(port)
                        .chairman()
                        .get("/api/accounts?role=council-member")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        commune.officerOf("truong-hoc").get("/api/accounts").expect(403);
        commune.chairman().get("/api/accounts?role=vua").expect(400);
    }

    @Test
    void only_people_who_have_logged_in_as_members_are_appointed() {
        commune.officerOf("truong-hoc").get("/api/nominations").expect(200);
        for (String account : List.of("chua-dang-nhap", "can-bo-truong-hoc")) {
            assertThat(commune.chairman()
                            .post(
                                    "/api/councils/commune/appointments",
                                    appointment("1/QĐ-UBND", List.of(seat(account, "CHAIR"))))
                            .expect(409)
                            .code())
                    .isEqualTo("OnlyAKnownCouncilMemberIsAppointed");
        }
        commune.councilSecretary()
                .post("/api/councils/commune/appointments", appointment("1/QĐ-UBND", List.of()))
                .expect(403);
    }

    @Test
    void a_session_takes_who_is_in_office_and_nobody_else() {
        String duc = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        assertThat(commune.councilSecretary()
                        .post("/api/council-sessions", commune.convocation(List.of(duc)))
                        .expect(409)
                        .code())
                .isEqualTo("ASessionNeedsAnAppointedCouncil");
        String session = commune.convened(3, List.of(duc));

        commune.appoint(5);
        commune.attend(5, session);
        JsonNode opened = commune.councilSecretary()
                .post("/api/council-sessions/" + session + "/voting")
                .expect(200)
                .json();

        assertThat(opened.path("members")).hasSize(5);
        assertThat(opened.path("quorum").asInt()).isEqualTo(4);
        assertThat(opened.at("/members/0/office").asString()).isEqualTo("CHAIR");
        assertThat(opened.at("/appointedBy/number").asString()).isEqualTo("2/QĐ-UBND");
        commune.appoint(3);
        assertThat(commune.member(5)
                        .get("/api/council-sessions/" + session)
                        .json()
                        .path("members"))
                .hasSize(5);
        JsonNode body =
                commune.secretariat().get("/api/councils/commune").expect(200).json();
        assertThat(body.path("inOffice")).hasSize(3);
        assertThat(body.path("appointments")).hasSize(3);
        assertThat(commune.secretariat()
                        .get("/api/history/councils/" + body.path("id").asString() + "/verification")
                        .expect(200)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_conference_may_have_a_council_of_its_own() {
        commune.appoint(5);
        String own = "/api/councils/" + commune.conferenceId();
        assertThat(commune.chairman().get(own).expect(200).json().path("inOffice"))
                .isEmpty();
        commune.chairman()
                .post(
                        own + "/appointments",
                        appointment(
                                "9/QĐ-UBND",
                                List.of(
                                        seat("uy-vien-3", "CHAIR"),
                                        seat("uy-vien-4", "SECRETARY"),
                                        seat("uy-vien-5", "MEMBER"))))
                .expect(200);
        String duc = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));

        JsonNode session = commune.councilSecretary()
                .post("/api/council-sessions", commune.convocation(List.of(duc)))
                .expect(201)
                .json();

        assertThat(session.path("members")).hasSize(3);
        assertThat(session.at("/appointedBy/number").asString()).isEqualTo("9/QĐ-UBND");
        commune.chairman().get("/api/councils/khong-co").expect(404);
        Commune.planned(port).chairman().get(own).expect(404);
    }

    @Test
    void the_share_of_votes_comes_from_the_regulation_and_two_people() {
        String duc = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        String hoa = commune.appraised(commune.individual("tram-y-te", "Nông Thị Hoa", "Việc tốt"));
        String before = commune.convened(9, List.of(duc));
        String proposal = commune.councilSecretary()
                .post("/api/norm-proposals", share(2, 3))
                .expect(201)
                .id();
        commune.as("ke-toan", "", Role.ACCOUNTANT)
                .post("/api/norm-proposals/" + proposal + "/approval")
                .expect(403);
        commune.chairman().post("/api/norm-proposals/" + proposal + "/approval").expect(200);

        JsonNode line = commune.councilSecretary()
                .post("/api/council-sessions", commune.convocation(List.of(hoa)))
                .expect(201)
                .json()
                .at("/lines/0");
        assertThat(line.path("share").asString()).isEqualTo("ít nhất 2/3");
        assertThat(line.at("/regulation/source").asString()).isEqualTo("Quy chế hội đồng, Điều 5");
        assertThat(line.path("needed").asInt()).isEqualTo(6);
        JsonNode earlier =
                commune.member(1).get("/api/council-sessions/" + before).json().at("/lines/0");
        assertThat(earlier.path("needed").asInt()).isEqualTo(5);
        assertThat(earlier.path("regulation").isNull()).isTrue();
        assertThat(commune.councilSecretary()
                        .post("/api/norm-proposals", share(1, 1000))
                        .expect(409)
                        .code())
                .isEqualTo("ASelectionNeedsMoreThanHalf");
    }

    private static Map<String, Object> share(int numerator, int denominator) {
        Map<String, Object> norm = new LinkedHashMap<>(salary("phieu-giay-khen"));
        norm.remove("value");
        norm.put("subject", "votes/GIAY_KHEN");
        norm.put("unit", "SHARE_OF_MEMBERS");
        norm.put("citation", "Quy chế hội đồng, Điều 5");
        norm.put("share", Map.of("numerator", numerator, "denominator", denominator));
        return norm;
    }

    private static Map<String, Object> salary(String id) {
        return Map.of(
                "id", id,
                "subject", "base-salary",
                "name", "Lương cơ sở",
                "value", 3_000_000,
                "unit", "DONG",
                "from", "2026-07-01",
                "citation", "Nghị định thử",
                "verified", true,
                "reason", "Đã đối chiếu bản gốc");
    }

    @Test
    void a_norm_takes_effect_when_another_person_approves_it_and_only_in_its_commune() {
        ApiClient proposer = commune.as("thu-ky-len-chu-tich", "", Role.SECRETARIAT);
        String proposal = proposer.post("/api/norm-proposals", salary("luong-moi"))
                .expect(201)
                .id();
        String approval = "/api/norm-proposals/" + proposal + "/approval";
        assertThat(rewardOfACertificate(commune)).isEqualTo(760_000);
        assertThat(commune.as("thu-ky-len-chu-tich", "", Role.CHAIRMAN)
                        .post(approval)
                        .expect(409)
                        .code())
                .isEqualTo("ANormIsApprovedByAnotherPerson");
        Commune.planned(port).chairman().post(approval).expect(404);

        commune.as("ke-toan", "", Role.ACCOUNTANT).post(approval).expect(200);

        assertThat(rewardOfACertificate(commune)).isEqualTo(900_000);
        assertThat(rewardOfACertificate(Commune.planned(port))).isEqualTo(760_000);
        assertThat(commune.secretariat().get("/api/norms").json().toString())
                .contains("\"supersededBy\":\"luong-moi\"");
        assertThat(commune.secretariat()
                        .get("/api/norm-proposals")
                        .json()
                        .get(0)
                        .at("/settled/account")
                        .asString())
                .isEqualTo("ke-toan");
        assertThat(commune.chairman()
                        .post("/api/norm-proposals/" + proposal + "/rejection", Map.of("reason", "Sai"))
                        .expect(409)
                        .code())
                .isEqualTo("AProposalIsSettledOnce");
        commune.officerOf("truong-hoc").post("/api/norm-proposals", salary("x")).expect(403);
    }

    @Test
    void who_settles_or_proposes_a_norm_has_read_the_book_of_norms() {
        String read =
                commune.secretariat().get("/api/norm-proposals").expect(200).header("ETag");
        ApiClient proposer =
                commune.secretariat().with("Idempotency-Key", "luong-moi").with("If-Match", read);
        ApiResponse proposed =
                proposer.post("/api/norm-proposals", salary("luong-moi")).expect(201);
        ApiResponse repeated =
                proposer.post("/api/norm-proposals", salary("luong-moi")).expect(201);

        assertThat(repeated.id()).isEqualTo(proposed.id());
        assertThat(repeated.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(proposed.header("Idempotent-Replayed")).isEmpty();
        String approval = "/api/norm-proposals/" + proposed.id() + "/approval";
        commune.chairman().with("If-Match", "*").post(approval).expect(428);
        commune.chairman().with("If-Match", read).post(approval).expect(412);
        commune.secretariat()
                .with("If-Match", read)
                .post("/api/norm-proposals", salary("luong-khac"))
                .expect(412);
        commune.chairman().post(approval).expect(200);
    }

    @Test
    void an_attendance_by_mistake_is_taken_back_before_the_vote_and_leaves_a_trace() {
        String duc = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        String session = commune.convened(5, List.of(duc));
        String path = "/api/council-sessions/" + session;
        commune.attend(5, session);

        commune.member(2)
                .post(path + "/absence", Map.of("account", "uy-vien-5"))
                .expect(403);
        JsonNode after = commune.councilSecretary()
                .post(path + "/absence", Map.of("account", "uy-vien-5"))
                .expect(200)
                .json();

        assertThat(after.path("present").asInt()).isEqualTo(4);
        assertThat(commune.councilSecretary()
                        .get("/api/history/council-sessions/" + session)
                        .expect(200)
                        .text())
                .contains("mark absent", "thu-ky");
        commune.councilSecretary().post(path + "/voting").expect(200);
        assertThat(commune.councilSecretary()
                        .post(path + "/absence", Map.of("account", "uy-vien-1"))
                        .expect(409)
                        .code())
                .isEqualTo("AttendanceStandsOnceVotingIsOpen");
    }

    private static long rewardOfACertificate(Commune of) {
        return of.secretariat()
                .get("/api/award-forms?on=2026-08-20")
                .json()
                .valueStream()
                .filter(form -> form.path("code").asString().equals("GIAY_KHEN"))
                .findFirst()
                .orElseThrow()
                .at("/rewards/INDIVIDUAL/amount")
                .asLong();
    }

    @Test
    void what_the_secretary_declares_for_a_member_the_member_answers_before_the_vote() {
        String duc = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        String session = commune.convened(5, List.of(duc));
        String path = "/api/council-sessions/" + session;
        commune.attend(5, session);

        JsonNode asked = commune.councilSecretary()
                .post(path + "/conflicts", Map.of("account", "uy-vien-1", "nominationId", duc, "reason", "Anh em ruột"))
                .expect(200)
                .json();
        assertThat(asked.path("conflicts")).isEmpty();
        assertThat(asked.at("/questions/0/cause").asString()).isEqualTo("DECLARED_BY_ANOTHER");
        assertThat(asked.at("/lines/0/eligible").asInt()).isEqualTo(5);
        assertThat(commune.councilSecretary().post(path + "/voting").expect(409).code())
                .isEqualTo("QuestionsAreAnsweredBeforeVoting");
        Map<String, String> answer = Map.of("nominationId", duc, "answer", "NO_CONFLICT");
        commune.councilSecretary().post(path + "/conflict-answers", answer).expect(403);
        commune.member(2).post(path + "/conflict-answers", answer).expect(400);
        commune.member(1).post(path + "/conflict-answers", answer).expect(200);

        commune.councilSecretary().post(path + "/voting").expect(200);
        assertThat(commune.member(1)
                        .post(path + "/conflicts", Map.of("nominationId", duc))
                        .expect(409)
                        .code())
                .isEqualTo("AConflictIsDeclaredBeforeVoting");
    }
}
