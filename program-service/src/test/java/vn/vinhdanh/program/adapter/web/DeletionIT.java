package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** A conference that was imported by mistake, and the answers of the other services. */
@ServiceIntegrationTest
class DeletionIT {

    private static final String BECAUSE = "{\"reason\":\"Nhập nhầm kế hoạch.\"}";

    @LocalServerPort
    private int port;

    @Test
    void what_all_services_agree_to_is_gone_and_may_be_imported_again() {
        HttpTestClient secretary = secretaryOf("xoa-duoc");
        Answer imported = importPlan(secretary, "Xóa Được");
        String path = "/api/conferences/" + id(imported);

        Answer asked = secretary.with("If-Match", imported.header("etag")).post(path + "/deletion", BECAUSE);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.json().get("state").asString()).isEqualTo("DELETING");
        assertThat(asked.json().at("/deletion/reason").asString()).isEqualTo("Nhập nhầm kế hoạch.");
        agree("nomination", imported);
        agree("delegate", imported);
        Probe.await(() -> assertThat(secretary.get(path).header("etag")).isEqualTo("\"4\""));
        assertThat(secretary.get("/api/conferences").json().get("items")).hasSize(1);
        agree("budget", imported);

        Probe.await(() -> assertThat(secretary.get(path).status()).isEqualTo(404));
        assertThat(secretary.get("/api/conferences").json().get("items")).isEmpty();
        assertThat(secretary.get(path + "/agenda").status()).isEqualTo(404);
        assertThat(secretary
                        .with("If-Match", "*")
                        .post(path + "/deletion", BECAUSE)
                        .status())
                .isEqualTo(404);
        Answer again = secretary.send(
                "POST",
                "/api/conferences",
                "application/yaml",
                planOf("Xóa Được").with("delegateCap: 150", "delegateCap: 160").yaml());
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.json().get("id")).isEqualTo(imported.json().get("id"));
        assertThat(again.json().get("deletion").isNull()).isTrue();
        Probe.await(() -> assertThat(published(imported))
                .extracting(PublishedRecord::type)
                .containsExactly(
                        "ConferencePlanned.v2",
                        "ConferenceDeletionRequested.v1",
                        "ConferenceDeleted.v1",
                        "ConferencePlanned.v2"));
        published(imported).forEach(event -> Contracts.assertConforms("program", event.type(), event.value()));
        JsonNode plan =
                JsonMapper.shared().readTree(published(imported).getLast().value());
        assertThat(plan.get("sequence").asInt()).isEqualTo(2);
    }

    @Test
    void what_something_followed_comes_back_and_says_why() {
        HttpTestClient secretary = secretaryOf("xoa-khong-duoc");
        Answer imported = importPlan(secretary, "Xóa Không Được");
        String path = "/api/conferences/" + id(imported);
        secretary.with("If-Match", imported.header("etag")).post(path + "/deletion", BECAUSE);
        agree("nomination", imported);

        KafkaTestClient.publish("delegate.events", "ConferenceUsed.v1", id(imported), fact(imported, ""));

        Probe.await(() -> assertThat(
                        secretary.get(path).json().at("/deletion/state").asString())
                .isEqualTo("REFUSED"));
        JsonNode back = secretary.get(path).json();
        assertThat(back.get("state").asString()).isEqualTo("DATE_OPEN");
        assertThat(back.at("/deletion/refusedBy/0").asString()).isEqualTo("DELEGATES");
        Answer refused = secretary.post(path + "/deletion", BECAUSE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("AConferenceWithAHistoryIsNotDeleted");
        assertThat(secretary.post(path + "/deletion", "{\"reason\":\" \"}").status())
                .isEqualTo(400);
        assertThat(secretary
                        .with("If-Match", "\"1\"")
                        .post(path + "/deletion", BECAUSE)
                        .status())
                .isEqualTo(412);
    }

    private static void agree(String service, Answer imported) {
        KafkaTestClient.publish(
                service + ".events", "ConferenceDeletionAgreed.v1", id(imported), fact(imported, ",\"sequence\":1"));
    }

    private static String fact(Answer imported, String more) {
        return "{\"commune\":\"%s\",\"conferenceId\":\"%s\"%s}"
                .formatted(imported.json().get("commune").asString(), id(imported), more);
    }

    private static List<PublishedRecord> published(Answer imported) {
        return KafkaTestClient.read("program.events", id(imported));
    }

    private static Answer importPlan(HttpTestClient secretary, String commune) {
        return secretary.send(
                "POST", "/api/conferences", "application/yaml", planOf(commune).yaml());
    }

    private static PlanText planOf(String commune) {
        return PlanText.trungKhanh().with("commune: {name: Trùng Khánh", "commune: {name: " + commune);
    }

    private static String id(Answer imported) {
        return imported.json().get("id").asString();
    }

    private HttpTestClient secretaryOf(String commune) {
        return HttpTestClient.at(port)
                .readingFirst()
                .as(TestTokens.bearer("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT));
    }
}
