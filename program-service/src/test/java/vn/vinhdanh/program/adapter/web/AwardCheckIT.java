package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.adapter.clock.NightlyAwardCheck;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The lives of awards from the topics of a real broker. Each test uses its own commune. */
@ServiceIntegrationTest
class AwardCheckIT {

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private NightlyAwardCheck night;

    private int minute;

    @Test
    void the_life_of_an_award_is_rebuilt_from_the_topics_and_a_gap_is_found_and_closed() {
        String commune = "doi-chieu";
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        String id = imported(secretary, "Đối Chiếu");
        String check = "/api/conferences/" + id + "/award-check";
        assertThat(secretary.get(check).json().get("at").isNull()).isTrue();
        tell(commune, id, "nomination", "NominationSelected.v1", "dc-1", "\"estimatedReward\":300000");
        tell(commune, id, "nomination", "NominationApproved.v1", "dc-1", "\"reward\":300000");
        tell(commune, id, "budget", "RewardReserved.v1", "dc-1", "\"amount\":300000");
        publishGarbage();

        JsonNode found = secretary.post(check, "").json();

        assertThat(found.get("events").asInt()).isEqualTo(3);
        assertThat(found.get("nominations").asInt()).isEqualTo(1);
        assertThat(found.get("gaps"))
                .extracting(
                        gap -> gap.get("kind").asString(),
                        gap -> gap.get("nominationId").asString())
                .containsExactly(tuple("AWARD_WITHOUT_DELEGATE", "dc-1"));
        assertThat(secretary.get(check).json()).isEqualTo(found);

        tell(commune, id, "delegate", "DelegateRegistered.v1", "dc-1", "\"delegateId\":\"dc-d\",\"group\":\"khen\"");
        tell(commune, id, "notification", "InvitationSent.v1", null, "\"delegateId\":\"dc-d\",\"revision\":1");
        assertThat(secretary.post(check, "").json().get("gaps")).isEmpty();
        assertThat(client(commune, Role.ACCOUNTANT)
                        .get("/api/conferences/" + id + "/awards/dc-1/events")
                        .json()
                        .get("steps"))
                .extracting(step -> step.get("kind").asString())
                .containsExactly("SELECTED", "APPROVED", "RESERVED", "REGISTERED", "LETTER_SENT");
        assertThat(client(commune, Role.CHAIRMAN)
                        .get("/api/history/award-checks/" + id)
                        .text())
                .contains("check-awards");
    }

    @Test
    void each_night_finds_the_gaps_once_and_without_names() {
        String commune = "ban-dem";
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        String id = imported(secretary, "Ban Đêm");
        String check = "/api/conferences/" + id + "/award-check";
        tell(commune, id, "budget", "RewardPaid.v1", "bd-1", "\"receivedBy\":\"Nông Văn Mẫu\"");

        night.look();

        JsonNode found = secretary.get(check).json();
        assertThat(found.at("/gaps/0/kind").asString()).isEqualTo("PAYMENT_WITHOUT_AWARD");
        assertThat(found.toString()).doesNotContain("Mẫu");
        assertThat(secretary.get("/api/history/award-checks/" + id).json()).hasSize(1);
        night.look();
        assertThat(secretary.get("/api/history/award-checks/" + id).json()).hasSize(1);
    }

    @Test
    void who_may_not_and_what_is_not_there_is_refused() {
        String commune = "khong-duoc";
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        String id = imported(secretary, "Không Được");
        String check = "/api/conferences/" + id + "/award-check";

        assertThat(client(commune, Role.OPERATOR).get(check).status()).isEqualTo(403);
        assertThat(client(commune, Role.CHAIRMAN).get(check).status()).isEqualTo(200);
        assertThat(client(commune, Role.CHAIRMAN).post(check, "").status()).isEqualTo(403);
        assertThat(client(commune, Role.UNIT_OFFICER).get(check).status()).isEqualTo(403);
        assertThat(client("khong-duoc-khac", Role.SECRETARIAT).get(check).status())
                .isEqualTo(404);
        assertThat(client("khong-duoc-khac", Role.SECRETARIAT).post(check, "").status())
                .isEqualTo(404);
        assertThat(secretary
                        .get("/api/conferences/" + id + "/awards/n-0/events")
                        .status())
                .isEqualTo(404);
        assertThat(client(commune, Role.DOOR)
                        .get("/api/conferences/" + id + "/awards/n-0/events")
                        .status())
                .isEqualTo(403);
    }

    /** Yesterday, minute by minute. */
    private void tell(
            String commune, String conference, String context, String type, @Nullable String nomination, String more) {
        String about = nomination == null ? "" : "\"nominationId\":\"%s\",".formatted(nomination);
        String json = "{\"commune\":\"%s\",\"conferenceId\":\"%s\",%s%s}".formatted(commune, conference, about, more);
        minute++;
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(context + ".events", commune + minute, json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id",
                        commune + " " + minute,
                        "ce_type",
                        type,
                        "ce_source",
                        "/vinhdanh/" + context,
                        "ce_subject",
                        commune + minute,
                        "ce_time",
                        YESTERDAY.plus(Duration.ofMinutes(minute)).toString())
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        KafkaTestClient.publish(event);
    }

    private static void publishGarbage() {
        KafkaTestClient.publish(new ProducerRecord<>("budget.events", "dc-1", new byte[] {1, 2, 3}));
    }

    private static String imported(HttpTestClient secretary, String name) {
        PlanText plan = PlanText.trungKhanh()
                .with("commune: {name: Trùng Khánh", "commune: {name: " + name)
                .onDay("2099-08-28", "07:30");
        Answer imported = secretary.send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isIn(200, 201);
        return imported.json().get("id").asString();
    }

    private HttpTestClient client(String commune, Role role) {
        return HttpTestClient.at(port).as(TestTokens.bearer("tai-khoan", commune, "van-hoa-xa-hoi", role));
    }
}
