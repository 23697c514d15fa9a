package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Nominations that may be the same: found, judged by the council's secretary, seen by council and Chairman. */
@ServiceIntegrationTest
class FindingIT {

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    @Test
    void two_people_with_similar_names_and_common_words_are_both_appraised_after_a_judgement() {
        String school = commune.appraised(person("truong-hoc", "Nguyễn Thị Hà", "Hoàn thành xuất sắc nhiệm vụ"));
        String clinic = submitted(person("tram-y-te", "Nguyễn Thị Hạ", "Hoàn thành xuất sắc nhiệm vụ"));

        assertThat(secretary()
                        .post("/api/nominations/" + clinic + "/appraisal", Commune.ASKED_AGAIN)
                        .expect(409)
                        .code())
                .isEqualTo("AFindingIsJudgedBeforeTheAppraisal");
        JsonNode judged = judge(clinic, school, "ANOTHER_NOMINEE", 0);
        secretary()
                .post("/api/nominations/" + clinic + "/appraisal", Commune.ASKED_AGAIN)
                .expect(200);

        assertThat(judged.at("/findings/0/judgements/0/reason").asString()).isEqualTo("Đã hỏi đơn vị (mẫu)");
        JsonNode line = commune.member(1)
                .get("/api/council-sessions/" + commune.convened(3, List.of(clinic, school)) + "/nominations")
                .expect(200)
                .json()
                .get(0);
        assertThat(line.path("achievement").asString()).isEqualTo("Hoàn thành xuất sắc nhiệm vụ");
        assertThat(line.at("/duplicates/0/id").asString()).isEqualTo(school);
        assertThat(line.at("/findings/0/id").asString()).isEqualTo(school);
        assertThat(line.at("/findings/0/sameName").asBoolean(true))
                .as("Hạ and Hà are possibly one, and not the same name")
                .isFalse();
        assertThat(line.at("/findings/0/judgements/0/conclusion").asString()).isEqualTo("ANOTHER_NOMINEE");
    }

    @Test
    void of_two_for_one_achievement_one_is_returned_before_the_vote() {
        String first = commune.appraised(person("truong-hoc", "Nguyễn Thị Hạ", "Hoàn thành xuất sắc nhiệm vụ"));
        String second = submitted(person("tram-y-te", "nguyễn thị HẠ", "Hoàn thành xuất sắc nhiệm vụ."));
        judge(second, first, "SAME_ACHIEVEMENT", 0);

        assertThat(secretary()
                        .post("/api/nominations/" + second + "/appraisal", Commune.ASKED_AGAIN)
                        .expect(409)
                        .code())
                .isEqualTo("OneAchievementEarnsOneForm");
        commune.appoint(3);
        assertThat(secretary()
                        .post("/api/council-sessions", commune.convocation(List.of(first)))
                        .expect(409)
                        .code())
                .as("appraised before the other was submitted")
                .isEqualTo("OneAchievementEarnsOneForm");
        secretary()
                .post("/api/nominations/" + second + "/return", Map.of("reason", "Cùng một thành tích (mẫu)"))
                .expect(200);
        secretary()
                .post("/api/council-sessions", commune.convocation(List.of(first)))
                .expect(201);
        assertThat(commune.read(first).path("findings")).isEmpty();
    }

    @Test
    void a_pair_has_one_judgement_from_either_side_and_a_change_has_seen_it() {
        String one = submitted(person("truong-hoc", "Nông Văn An", "Chuyển đổi giống lúa"));
        String other = submitted(person("tram-y-te", "Nông Văn An", "Giúp 5 hộ thoát nghèo"));
        judge(one, other, "ANOTHER_ACHIEVEMENT", 0);

        request(other, one, "SAME_ACHIEVEMENT", 0, 412);
        JsonNode changed = judge(other, one, "SAME_ACHIEVEMENT", 1);

        assertThat(changed.at("/findings/0/judgements"))
                .extracting(judgement -> judgement.path("conclusion").asString())
                .containsExactly("ANOTHER_ACHIEVEMENT", "SAME_ACHIEVEMENT");
        assertThat(commune.read(one).at("/findings/0/judgements")).hasSize(2);
        assertThat(commune.officerOf("truong-hoc")
                        .get("/api/nominations/" + one)
                        .json()
                        .path("findings"))
                .as("of another unit")
                .isEmpty();
    }

    @Test
    void only_the_councils_secretary_judges_and_only_a_finding() {
        String one = submitted(person("truong-hoc", "Nông Văn An", "Chuyển đổi giống lúa"));
        String stranger = submitted(person("tram-y-te", "Lý Thị Hoa", "Chuyển đổi giống lúa"));

        request(one, stranger, "ANOTHER_NOMINEE", 0, 409);
        commune.secretariat()
                .post("/api/nominations/" + one + "/judgements", body(stranger, "ANOTHER_NOMINEE", 0))
                .expect(403);
    }

    @Test
    void the_chairman_approves_one_of_two_that_were_judged_too_late_to_be_one() {
        List<Map<String, Object>> both = List.of(
                person("truong-hoc", "Nông Văn An", "Chuyển đổi giống lúa"),
                person("tram-y-te", "Nông Văn An", "Giúp 5 hộ thoát nghèo"));
        String one = submitted(both.getFirst());
        String other = submitted(both.getLast());
        judge(one, other, "ANOTHER_ACHIEVEMENT", 0);
        List.of(one, other)
                .forEach(id -> secretary()
                        .post("/api/nominations/" + id + "/appraisal", Commune.ASKED_AGAIN)
                        .expect(200));
        commune.vote(3, commune.voting(3, List.of(one, other)), Map.of(one, "FOR", other, "FOR"));
        for (String id : List.of(one, other)) {
            commune.awaitState(id, "SELECTED");
            commune.reserve(id);
            commune.awaitReserved(id);
        }
        judge(one, other, "SAME_ACHIEVEMENT", 1);
        JsonNode seenByTheChairman = commune.chairman()
                .get("/api/nominations/" + other)
                .expect(200)
                .json()
                .at("/findings/0");
        assertThat(seenByTheChairman.path("id").asString()).isEqualTo(one);
        assertThat(seenByTheChairman.path("sameName").asBoolean()).isTrue();
        assertThat(seenByTheChairman.at("/judgements/1/conclusion").asString()).isEqualTo("SAME_ACHIEVEMENT");

        assertThat(commune.chairman()
                        .post("/api/decisions", commune.decision("31/QĐ-UBND", List.of(one, other)))
                        .expect(409)
                        .code())
                .isEqualTo("OneAchievementEarnsOneForm");
        commune.chairman()
                .post("/api/decisions", commune.decision("31/QĐ-UBND", List.of(one)))
                .expect(201);
        commune.awaitState(one, "APPROVED");
        commune.chairman()
                .post("/api/decisions", commune.decision("32/QĐ-UBND", List.of(other)))
                .expect(409);
    }

    private ApiClient secretary() {
        return commune.councilSecretary();
    }

    private Map<String, Object> person(String unit, String name, String achievement) {
        return commune.individual(unit, name, achievement);
    }

    private String submitted(Map<String, Object> nomination) {
        ApiClient officer = commune.officerOf((String) nomination.get("unit"));
        String id = officer.post("/api/nominations", nomination).expect(201).id();
        officer.post("/api/nominations/" + id + "/submission").expect(200);
        return id;
    }

    private JsonNode judge(String id, String other, String conclusion, int seen) {
        return request(id, other, conclusion, seen, 200);
    }

    private JsonNode request(String id, String other, String conclusion, int seen, int status) {
        return secretary()
                .post("/api/nominations/" + id + "/judgements", body(other, conclusion, seen))
                .expect(status)
                .json();
    }

    private static Map<String, Object> body(String other, String conclusion, int seen) {
        return Map.of("other", other, "conclusion", conclusion, "reason", "Đã hỏi đơn vị (mẫu)", "seen", seen);
    }
}
