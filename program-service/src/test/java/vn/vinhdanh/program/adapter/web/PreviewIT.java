package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The numbers of a preview come from what delegate- and notification-service have published. */
@ServiceIntegrationTest
class PreviewIT {

    private static final String COMMUNE = "xem-truoc";

    @LocalServerPort
    private int port;

    @Test
    void a_preview_says_how_many_places_letters_and_tasks_a_change_touches() {
        HttpTestClient secretary = HttpTestClient.at(port)
                .readingFirst()
                .as(TestTokens.bearer("thu.ky", COMMUNE, "van-hoa-xa-hoi", Role.SECRETARIAT));
        Answer imported = secretary.send(
                "POST",
                "/api/conferences",
                "application/yaml",
                PlanText.trungKhanh()
                        .with("commune: {name: Trùng Khánh", "commune: {name: Xem Trước")
                        .onDay("2098-08-28", "07:30")
                        .yaml());
        String id = imported.json().get("id").asString();
        String group = imported.json().at("/plan/delegateGroups/0/code").asString();
        register(id, "d-1", group);
        register(id, "d-2", group);
        publish("delegate.events", "DelegateWaitlisted.v1", id, "d-3", """
                "name":"C","group":"%s","unit":"truong-hoc","position":1""".formatted(group));
        publish("delegate.events", "DelegateInvited.v3", id, "d-1", """
                "group":"%s","unit":"truong-hoc","revision":1,"channel":"PRINT","date":"2098-08-28",
                "invitedAt":"2025-08-01T01:00:00Z\"""".formatted(group));
        publish("notification.events", "InvitationSent.v1", id, "d-1", """
                "messageId":"m-1","revision":1,"channel":"PRINT","sentAt":"2025-08-02T01:00:00Z\"""");

        String path = "/api/conferences/" + id;
        String quota = "{\"delegateGroups\":" + withQuota(imported.json().at("/plan/delegateGroups"), 1) + "}";
        Probe.await(() -> {
            JsonNode touched =
                    secretary.post(path + "/plan/preview", quota).json().get("touched");
            JsonNode first = touched.at("/places/groups/0");
            assertThat(first.get("taken").asInt()).isEqualTo(2);
            assertThat(first.get("waiting").asInt()).isEqualTo(1);
            assertThat(first.get("over").asInt()).isEqualTo(1);
            assertThat(touched.at("/letters/printed").asInt()).isEqualTo(1);
            assertThat(touched.at("/invitations/invited").asInt()).isEqualTo(1);
        });
        JsonNode moved = secretary
                .post(path + "/schedule/preview", "{\"date\":\"2098-09-01\",\"startTime\":\"08:00\"}")
                .json()
                .get("touched");
        assertThat(moved.at("/invitations/onPaper").asInt()).isEqualTo(1);
        assertThat(moved.at("/letters/revisions/0/revision").asInt()).isEqualTo(1);
        assertThat(moved.at("/letters/asOf").asString()).isEqualTo("2025-08-02T01:00:00Z");
        assertThat(moved.at("/places/asOf").isNull()).isFalse();
        assertThat(moved.at("/tasks/moved"))
                .hasSize(moved.at("/tasks/due").asInt())
                .isNotEmpty();
        assertThat(moved.at("/items/0/before").asString()).startsWith("07:30–");
        assertThat(moved.at("/items/0/after").asString()).startsWith("08:00–");
    }

    private static String withQuota(JsonNode groups, int quota) {
        JsonNode changed = groups.deepCopy();
        ((tools.jackson.databind.node.ObjectNode) changed.get(0))
                .put("quota", quota)
                .remove("sample");
        return changed.toString();
    }

    private static void register(String conference, String delegate, String group) {
        publish("delegate.events", "DelegateRegistered.v1", conference, delegate, """
                "name":"A","group":"%s","unit":"truong-hoc\"""".formatted(group));
    }

    private static void publish(String topic, String type, String conference, String delegate, String more) {
        KafkaTestClient.publish(
                topic,
                type,
                delegate + conference,
                "{\"commune\":\"%s\",\"conferenceId\":\"%s\",\"delegateId\":\"%s\",%s}"
                        .formatted(COMMUNE, conference, delegate + conference, more));
    }
}
