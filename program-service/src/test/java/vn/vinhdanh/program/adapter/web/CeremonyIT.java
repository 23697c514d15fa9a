package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The hand-out over HTTP and Kafka. Each test uses its own commune, so that the tests do not interfere. */
@ServiceIntegrationTest
class CeremonyIT {

    private static final String ARRANGED = """
            {"size":8,"whenAbsent":"LAST","handedOver":["FLOWERS","FRAME"],
             "bearers":[{"first":"A (mẫu)","second":"B (mẫu)"},{"first":"C (mẫu)","second":"D (mẫu)"}],
             "batches":[{"presenter":"Chủ tịch","nominations":["n-2","n-1"]}],
             "exceptions":[{"nominationId":"n-1","whenAbsent":"PROXY","proxy":"Lý Thay (mẫu)"}]}""";

    @LocalServerPort
    private int port;

    @Test
    void a_hand_made_order_survives_a_revoked_and_a_late_award() {
        String commune = "trao-thuong";
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        String id = imported(secretary, "Trao Thưởng");
        String path = "/api/conferences/" + id + "/ceremony";
        approve(id, commune, "n-1", "Hoàng Văn Đức");
        approve(id, commune, "n-2", "Bế Thu Hà");
        Probe.await(() -> assertThat(order(secretary.get(path))).isEqualTo("n-1 n-2"));
        assertThat(secretary.get(path).header("etag")).isEqualTo("\"0\"");

        Answer arranged = secretary.with("If-Match", "\"0\"").put(path, ARRANGED);

        assertThat(arranged.status()).as(arranged.text()).isEqualTo(200);
        assertThat(arranged.header("etag")).isEqualTo("\"1\"");
        assertThat(order(arranged)).isEqualTo("n-2 n-1");
        assertThat(arranged.json().at("/batches/0/presenter").asString()).isEqualTo("Chủ tịch");
        assertThat(arranged.json().at("/batches/0/bearers/second").asString()).isEqualTo("B (mẫu)");
        assertThat(arranged.json().at("/batches/0/pile/0").asString()).isEqualTo("n-1");
        assertThat(arranged.json().get("handedOver").toString()).isEqualTo("[\"FRAME\",\"FLOWERS\"]");

        approve(id, commune, "n-3", "An Thị Muộn");
        Probe.await(() -> assertThat(order(secretary.get(path))).isEqualTo("n-2 n-1 n-3"));
        KafkaTestClient.publish(
                "nomination.events",
                "AwardRevoked.v1",
                "n-2",
                "{\"commune\":\"%s\",\"conferenceId\":\"%s\",\"nominationId\":\"n-2\",\"decisionId\":\"d-1\"}"
                        .formatted(commune, id));
        Probe.await(() -> assertThat(order(secretary.get(path))).isEqualTo("n-1 n-3"));
        Probe.await(() -> assertThat(told(id)).containsExactly("1: n-2 n-1", "2: n-2 n-1 n-3", "3: n-1 n-3"));
        assertThat(secretary.get(path).header("etag"))
                .as("no conflict with who arranges")
                .isEqualTo("\"1\"");
        about(id, commune, "DelegateRegistered.v1", "\"group\":\"khen-thuong\",\"nominationId\":\"n-1\"");
        about(id, commune, "InvitationAnswered.v1", "\"revision\":1,\"answer\":\"DECLINED\"");
        Probe.await(() -> assertThat(secretary
                        .get(path)
                        .json()
                        .at("/batches/0/slots/0/standsIn")
                        .asString())
                .isEqualTo("Lý Thay (mẫu)"));
        Answer called = client(commune, Role.OFFICE).post(path + "/call", "{\"nominationId\":\"n-3\"}");
        assertThat(called.status()).as(called.text()).isEqualTo(200);
        assertThat(called.json().get("called").asString()).isEqualTo("n-3");
        assertThat(secretary.post(path + "/call", "{\"nominationId\":\"n-2\"}").status())
                .isEqualTo(404);
        assertThat(secretary.post(path + "/call", "{}").json().get("called").isNull())
                .isTrue();
        assertThat(client(commune, Role.OFFICE)
                        .get("/api/history/arrangements/" + id)
                        .text())
                .contains("arrange-stage");
    }

    @Test
    void a_new_size_and_a_presenter_are_written_in_one_save() {
        String commune = "doi-so-nguoi";
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        String id = imported(secretary, "Đổi Số Người");
        String path = "/api/conferences/" + id + "/ceremony";
        for (String nomination : List.of("n-1", "n-2", "n-3")) {
            approve(id, commune, nomination, "Hoàng Văn " + nomination);
        }
        Probe.await(() -> assertThat(order(secretary.get(path))).isEqualTo("n-1 n-2 n-3"));

        Answer arranged = secretary
                .with("If-Match", "\"0\"")
                .put(
                        path,
                        "{\"size\":2,\"whenAbsent\":\"LAST\",\"batches\":[{\"presenter\":\"Chủ tịch\",\"nominations\":"
                                + "[\"n-1\",\"n-2\",\"n-3\"]}]}");

        assertThat(arranged.json().get("batches"))
                .extracting(
                        batch -> batch.get("presenter").asString(),
                        batch -> batch.get("slots").size())
                .containsExactly(tuple("Chủ tịch", 2), tuple("Chủ tịch", 1));
    }

    @Test
    void rules_versions_and_roles_are_kept() {
        String commune = "xep-luot";
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        String path = "/api/conferences/" + imported(secretary, "Xếp Lượt") + "/ceremony";
        String onePair = "{\"size\":8,\"whenAbsent\":\"LAST\",\"bearers\":[{\"first\":\"A\",\"second\":\"B\"}]}";

        assertThat(secretary.put(path, ARRANGED).status()).isEqualTo(428);
        assertThat(secretary.with("If-Match", "\"1\"").put(path, ARRANGED).status())
                .isEqualTo(412);
        Answer refused = secretary.with("If-Match", "\"0\"").put(path, onePair);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("ABearerNeverCarriesTwoBatchesInARow");
        assertThat(client(commune, Role.OFFICE)
                        .with("If-Match", "\"0\"")
                        .put(path, ARRANGED)
                        .status())
                .isEqualTo(200);
        assertThat(client(commune, Role.ACCOUNTANT)
                        .with("If-Match", "\"1\"")
                        .put(path, ARRANGED)
                        .status())
                .isEqualTo(403);
        assertThat(client(commune, Role.ACCOUNTANT).get(path).status()).isEqualTo(200);
        assertThat(client(commune, Role.UNIT_OFFICER).get(path).status()).isEqualTo(403);
        assertThat(client("xep-luot-khac", Role.SECRETARIAT).get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"size\":0,\"whenAbsent\":\"LAST\"}",
                "{\"size\":8}",
                "{\"size\":8,\"whenAbsent\":\"NEVER\"}",
                "{\"size\":8,\"whenAbsent\":\"LAST\",\"bearers\":[{\"first\":\"A\"}]}",
                "{\"size\":8,\"whenAbsent\":\"LAST\",\"batches\":[{\"nominations\":[]}]}",
                "{\"size\":8,\"whenAbsent\":\"LAST\",\"exceptions\":[{\"nominationId\":\"n-1\"}]}"
            })
    void a_bad_arrangement_is_refused(String json) {
        HttpTestClient secretary = client("xep-sai", Role.SECRETARIAT);
        String path = "/api/conferences/" + imported(secretary, "Xếp Sai") + "/ceremony";

        assertThat(secretary.with("If-Match", "\"0\"").put(path, json).status()).isEqualTo(400);
        assertThat(secretary.get(path).header("etag")).isEqualTo("\"0\"");
    }

    private static String order(Answer ceremony) {
        return String.join(" ", ceremony.json().get("batches").findValuesAsString("nominationId"));
    }

    /** The orders of the stage that were published, each with its revision. */
    private static List<String> told(String conference) {
        return KafkaTestClient.read("program.events", conference).stream()
                .filter(event -> event.type().equals("StageArranged.v1"))
                .map(event -> JsonMapper.shared().readTree(event.value()))
                .map(event -> event.get("revision") + ": "
                        + String.join(
                                " ",
                                event.at("/batches/0/nominationIds")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }

    private static void about(String conference, String commune, String type, String properties) {
        KafkaTestClient.publish(
                "delegate.events",
                type,
                "d-" + commune,
                "{\"commune\":\"%s\",\"conferenceId\":\"%s\",\"delegateId\":\"d-%s\",%s}"
                        .formatted(commune, conference, commune, properties));
    }

    private static void approve(String conference, String commune, String nomination, String name) {
        KafkaTestClient.publish("nomination.events", "NominationApproved.v1", nomination, """
                {"commune":"%s","conferenceId":"%s","nominationId":"%s","unit":"truong-hoc","nomineeKind":"INDIVIDUAL",
                 "nomineeName":"%s","attendeeName":"%s","movement":"hoc-bac","formOfAward":"GIAY_KHEN",
                 "formName":"Giấy khen","formRank":6,"decisionId":"d-1","decisionNumber":"05/QĐ-UBND",
                 "decisionDate":"2025-08-20"}""".formatted(
                        commune, conference, nomination, name, name));
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
