package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.ApiResponse;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** What this service says when the secretariat wants to delete a conference. */
@ServiceIntegrationTest
class DeletionIT {

    @LocalServerPort
    private int port;

    @Test
    void a_draft_keeps_the_conference() {
        Commune commune = Commune.planned(port);

        commune.requestDeletion(commune.conferenceId(), 1);

        Probe.await(() -> assertThat(said(commune.conferenceId()))
                .as("with the draft, and as the answer")
                .containsExactly("ConferenceUsed.v1", "ConferenceUsed.v1"));
    }

    @Test
    void a_conference_without_nominations_may_be_deleted_and_then_takes_none() {
        Commune commune = Commune.planned(port);
        String mistake = "7d0a2f6e-0000-4000-8000-" + commune.conferenceId().substring(24);
        commune.planAnother(mistake);
        commune.requestDeletion(mistake, 1);

        Probe.await(() -> assertThat(said(mistake)).containsExactly("ConferenceDeletionAgreed.v1"));
        Map<String, Object> draft = new HashMap<>(commune.individual("truong-hoc", "Người Đến Sau", "Việc tốt"));
        draft.put("conferenceId", mistake);
        ApiClient secretariat = commune.secretariat();
        Probe.await(() -> secretariat.post("/api/nominations", draft).expect(409));
        ApiResponse refused = secretariat.post("/api/nominations", draft).expect(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("ADeletedConferenceTakesNothing");
    }

    private static List<String> said(String conference) {
        return KafkaTestClient.read("nomination.events", conference).stream()
                .map(PublishedRecord::type)
                .toList();
    }
}
