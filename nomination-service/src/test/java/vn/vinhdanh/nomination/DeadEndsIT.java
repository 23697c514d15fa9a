package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Ways out: discipline that becomes known late, a selected nominee who declines, a second round. */
@ServiceIntegrationTest
class DeadEndsIT {

    @LocalServerPort
    private int port;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    @Test
    void discipline_is_declared_asked_again_at_the_appraisal_and_before_the_signature() {
        Map<String, Object> silent =
                new HashMap<>(commune.individual("truong-hoc", "Hoàng Văn Đức", "Dạy chữ vùng cao"));
        silent.remove("underDiscipline");
        String draft = commune.officerOf("truong-hoc")
                .post("/api/nominations", silent)
                .expect(201)
                .id();
        assertThat(commune.officerOf("truong-hoc")
                        .post("/api/nominations/" + draft + "/submission")
                        .expect(409)
                        .code())
                .isEqualTo("DisciplineIsDeclaredBeforeTheSubmission");

        String id = submitted("Lý Thị Hoa");
        assertThat(commune.councilSecretary()
                        .post("/api/nominations/" + id + "/appraisal")
                        .expect(409)
                        .code())
                .isEqualTo("DisciplineIsAskedAgainAtTheAppraisal");
        String funded = commune.funded(List.of(commune.individual("tram-y-te", "Nông Thị Hoa", "Việc tốt")))
                .getFirst();
        Map<String, Object> order = new HashMap<>(commune.decision("41/QĐ-UBND", List.of(funded)));
        order.remove("noDiscipline");
        assertThat(commune.chairman().post("/api/decisions", order).expect(409).code())
                .isEqualTo("DisciplineIsAskedAgainBeforeTheSignature");
    }

    @Test
    void an_investigation_that_opens_later_stops_the_nomination_until_it_is_settled() {
        String id = commune.funded(List.of(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")))
                .getFirst();
        commune.secretariat()
                .post("/api/nominations/" + id + "/concerns", Map.of("reason", "Công an xã đang xác minh (mẫu)"))
                .expect(200);

        assertThat(commune.chairman()
                        .post("/api/decisions", commune.decision("42/QĐ-UBND", List.of(id)))
                        .expect(409)
                        .code())
                .isEqualTo("ANomineeUnderInvestigationWaits");
        commune.councilSecretary()
                .post("/api/nominations/" + id + "/settlement", Map.of("reason", "Không có vi phạm (mẫu)"))
                .expect(200);
        assertThat(commune.read(id).at("/concerns/0/settlement/text").asString())
                .isEqualTo("Không có vi phạm (mẫu)");
        commune.chairman()
                .post("/api/decisions", commune.decision("42/QĐ-UBND", List.of(id)))
                .expect(201);
    }

    @Test
    void the_chairman_ends_a_selected_nomination_without_a_decision_and_its_money_is_free() {
        String id = commune.funded(List.of(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")))
                .getFirst();
        commune.officerOf("truong-hoc")
                .post("/api/nominations/" + id + "/withdrawal", Map.of("reason", "Từ chối nhận (mẫu)"))
                .expect(409);

        commune.chairman()
                .post("/api/nominations/" + id + "/withdrawal", Map.of("reason", "Từ chối nhận (mẫu)"))
                .expect(200);

        assertThat(commune.read(id).path("state").asString()).isEqualTo("WITHDRAWN");
        Probe.await(() -> assertThat(KafkaTestClient.read("nomination.events", id))
                .filteredOn(record -> record.type().equals("NominationRefused.v1"))
                .extracting(PublishedRecord::value)
                .singleElement()
                .asString()
                .contains("withdrawal/" + id, "Từ chối nhận (mẫu)"));
        assertThat(commune.chairman()
                        .post("/api/decisions", commune.decision("43/QĐ-UBND", List.of(id)))
                        .expect(409)
                        .code())
                .isEqualTo("OnlyASelectedNominationIsDecided");
    }

    @Test
    void a_nomination_that_was_not_selected_has_a_second_round() {
        String id = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        commune.vote(3, commune.voting(3, List.of(id)), Map.of(id, "AGAINST"));
        commune.awaitState(id, "NOT_SELECTED");

        commune.councilSecretary()
                .post("/api/nominations/" + id + "/reconsideration", Map.of("reason", "Bổ sung chứng cứ (mẫu)"))
                .expect(200);
        commune.vote(3, commune.voting(3, List.of(id)), Map.of(id, "FOR"));

        commune.awaitState(id, "SELECTED");
        assertThat(commune.read(id).at("/earlierVotes/0/against").asInt()).isEqualTo(3);
    }

    @Test
    void after_the_closing_no_session_is_convened_and_none_votes() {
        String id = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        String session = commune.convened(3, List.of(id));
        commune.attend(3, session);
        commune.close();

        String path = "/api/council-sessions/" + session;
        assertThat(commune.councilSecretary().post(path + "/voting").expect(409).code())
                .isEqualTo("AClosedConferenceTakesNoMore");
        assertThat(commune.councilSecretary()
                        .post("/api/council-sessions", commune.convocation(List.of(id)))
                        .expect(409)
                        .code())
                .isEqualTo("AClosedConferenceTakesNoMore");
    }

    private String submitted(String name) {
        String id = commune.officerOf("truong-hoc")
                .post("/api/nominations", commune.individual("truong-hoc", name, "Việc tốt"))
                .expect(201)
                .id();
        commune.officerOf("truong-hoc")
                .post("/api/nominations/" + id + "/submission")
                .expect(200);
        return id;
    }
}
