package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.budget.fixtures.Http;
import vn.vinhdanh.budget.fixtures.Http.Answer;
import vn.vinhdanh.budget.fixtures.Http.Caller;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Whatever is sent: an answer that helps, never a 5xx, and nothing changes. */
@ServiceIntegrationTest
class BadInputIT {

    private static final String GOOD_ALLOCATION = "{\"amount\": 1000, \"basis\": \"QĐ 01\"}";
    private static final String GOOD_PAYMENT = "{\"receivedBy\": \"Hoàng Văn Đức\"}";
    private static final String GOOD_RECOVERY = "{\"receipt\": \"PT 17\"}";

    @Autowired
    MongoDatabase database;

    @LocalServerPort
    int port;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());
    private final String nomination = UUID.randomUUID().toString();
    private Http http;
    private String before = "";

    @BeforeEach
    void a_committed_reward() {
        http = new Http(port);
        KafkaTestClient.publish("program.events", "ConferencePlanned.v1", conference, """
                {"commune": "trung-khanh", "conferenceId": "%s", "funding": []}""".formatted(conference));
        Probe.await(() -> assertThat(http.accountant().get(funds()).status()).isEqualTo(200));
        http.accountant().post(allocations(), "{\"amount\": 5000000, \"basis\": \"QĐ 01\"}");
        KafkaTestClient.publish(
                "nomination.events", "NominationSelected.v1", nomination, """
                {"commune": "trung-khanh", "conferenceId": "%s", "nominationId": "%s", "unit": "truong-hoc",
                 "nomineeKind": "INDIVIDUAL", "nomineeName": "Hoàng Văn Đức", "formOfAward": "GIAY_KHEN",
                 "estimatedReward": 710000}""".formatted(conference, nomination));
        KafkaTestClient.publish("nomination.events", "NominationApproved.v1", nomination, """
                {"commune": "trung-khanh", "nominationId": "%s", "decisionId": "d-1", "decisionNumber": "05/QĐ-UBND",
                 "decisionDate": "2025-08-20", "reward": 710000}""".formatted(nomination));
        Probe.await(() -> assertThat(
                        http.accountant().get(reward()).json().path("state").asString(""))
                .isEqualTo("COMMITTED"));
        before = everything();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "42",
                "{}",
                "{\"amount\": 1000}",
                "{\"basis\": \"QĐ 01\"}",
                "{\"amount\": null, \"basis\": \"QĐ 01\"}",
                "{\"amount\": \"1000\", \"basis\": \"QĐ 01\"}",
                "{\"amount\": true, \"basis\": \"QĐ 01\"}",
                "{\"amount\": {}, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 0, \"basis\": \"QĐ 01\"}",
                "{\"amount\": -1, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 1.5, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 1e3, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 1000000000000000, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 9223372036854775808, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 1e400, \"basis\": \"QĐ 01\"}",
                "{\"amount\": NaN, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 1000, \"basis\": \"\"}",
                "{\"amount\": 1000, \"basis\": \"   \"}",
                "{\"amount\": 1000, \"basis\": 5}",
                "{\"amount\": 1000, \"basis\": [\"QĐ\"]}",
                "{\"amount\": 1000, \"basis\": \"a\\u0000b\"}",
                "{\"amount\": 1000, \"basis\": \"\\uD800\"}",
                "{\"amount\": 1000, \"amount\": 2000, \"basis\": \"QĐ 01\"}",
                "{\"amount\": 1000, \"basis\": \"QĐ 01\", \"fund\": \"STATE_BUDGET\"}",
                "{\"amount\": 1000, \"basis\": \"QĐ 01\""
            })
    void a_wrong_allocation_is_400(String body) {
        refused(400, http.accountant().post(allocations(), body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"receivedBy\": null}",
                "{\"receivedBy\": \"\"}",
                "{\"receivedBy\": 1}",
                "{\"receivedBy\": {\"name\": \"Đức\"}}",
                "{\"receivedBy\": \"Đức\", \"proxy\": \"\"}",
                "{\"receivedBy\": \"Đức\", \"proxy\": 7}",
                "{\"receivedBy\": \"Đức\", \"amount\": 1}"
            })
    void a_wrong_payment_is_400(String body) {
        refused(400, http.accountant().post(reward() + "/payment", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"receipt\": \" \"}", "{\"receipt\": false}", "[1]"})
    void a_wrong_recovery_is_400(String body) {
        refused(400, http.accountant().post(reward() + "/recovery", body));
    }

    @Test
    void a_text_that_is_too_long_is_400_and_a_body_that_is_too_large_is_413() {
        String long501 = "Đ".repeat(501);
        String megabyte = "x".repeat(1_100_000);

        refused(400, http.accountant().post(allocations(), "{\"amount\": 1, \"basis\": \"" + long501 + "\"}"));
        refused(400, http.accountant().post(reward() + "/payment", "{\"receivedBy\": \"" + long501 + "\"}"));
        refused(413, http.accountant().post(allocations(), "{\"amount\": 1, \"basis\": \"" + megabyte + "\"}"));
        refused(413, http.accountant().post(reward() + "/payment", "{\"receivedBy\": \"" + megabyte + "\"}"));
        refused(413, http.accountant().post(reward() + "/recovery", "{\"receipt\": \"" + megabyte + "\"}"));
        refused(400, http.accountant().with("Idempotency-Key", "k".repeat(201)).post(allocations(), GOOD_ALLOCATION));
    }

    @Test
    void another_media_type_is_415_and_another_method_405() {
        refused(415, http.accountant().with("Content-Type", "text/plain").post(allocations(), GOOD_ALLOCATION));
        refused(405, http.accountant().post(funds(), GOOD_ALLOCATION));
        refused(405, http.accountant().get(reward() + "/payment"));
    }

    @Test
    void without_a_good_token_everything_is_401() {
        for (Caller caller :
                List.of(http.nobody(), http.forger(), http.nobody().with("Authorization", "Bearer x.y.z"))) {
            reads().forEach(path -> refused(401, caller.get(path)));
            writes().forEach((path, body) -> refused(401, caller.post(path, body)));
        }
    }

    @Test
    void who_may_not_is_403() {
        reads().forEach(path -> refused(403, http.unitOfficer().get(path)));
        writes().forEach((path, body) -> refused(403, http.unitOfficer().post(path, body)));
        writes().forEach((path, body) -> refused(403, http.chairman().post(path, body)));
    }

    @Test
    void another_communes_money_does_not_exist() {
        reads().forEach(path -> refused(404, http.neighbour().get(path)));
        writes().forEach((path, body) -> refused(404, http.neighbour().post(path, body)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/funds/nowhere, 404",
        "/api/funds/nowhere/REWARD_FUND/ledger, 404",
        "/api/funds/%C4%90%E1%BB%A9c%20%00, 400",
        "/api/funds/{c}/PETTY_CASH/ledger, 400",
        "/api/funds/{c}/REWARD_FUND/ledger?limit=0, 400",
        "/api/funds/{c}/REWARD_FUND/ledger?limit=many, 400",
        "/api/funds/{c}/REWARD_FUND/ledger?limit=201, 400",
        "/api/funds/{c}/REWARD_FUND/ledger?after=-1, 400",
        "/api/funds/{c}/REWARD_FUND/ledger?after=99999999999999999999, 400",
        "/api/rewards, 400",
        "/api/rewards?conferenceId=nowhere, 404",
        "/api/rewards?conferenceId={c}&state=RICH, 400",
        "/api/rewards/nowhere, 404",
    })
    void a_wrong_address_is_said(String path, int status) {
        refused(status, http.accountant().get(path.replace("{c}", conference)));
    }

    @Test
    void the_wrong_state_is_409_and_a_stale_version_412() {
        refused(409, http.accountant().post(reward() + "/recovery", GOOD_RECOVERY));
        refused(412, http.accountant().with("If-Match", "\"1\"").post(reward() + "/payment", GOOD_PAYMENT));
        refused(412, http.accountant().with("If-Match", "\"999999\"").post(reward() + "/payment", GOOD_PAYMENT));
        refused(400, http.accountant().with("If-Match", "yesterday").post(reward() + "/payment", GOOD_PAYMENT));
        refused(404, http.accountant().post("/api/rewards/nowhere/payment", GOOD_PAYMENT));
    }

    @Test
    void more_than_a_fund_can_hold_is_409() {
        refused(409, http.accountant().post(allocations(), "{\"amount\": 999999999999999, \"basis\": \"QĐ 01\"}"));
    }

    @Test
    void decomposed_letters_are_composed() {
        String decomposed = Normalizer.normalize("Quyết định số 01", Normalizer.Form.NFD);

        Answer answer = http.accountant().post(allocations(), "{\"amount\": 1, \"basis\": \"" + decomposed + "\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("basis").asString()).isEqualTo("Quyết định số 01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "{\"commune\": \"trung-khanh\"}",
                "{\"commune\": \"trung-khanh\", \"conferenceId\": \"{c}\", \"nominationId\": \"bad\", \"unit\": \"u\","
                        + " \"nomineeKind\": \"INDIVIDUAL\", \"nomineeName\": \"Đ\", \"formOfAward\": \"G\"}",
                "{\"commune\": \"trung-khanh\", \"conferenceId\": \"{c}\", \"nominationId\": \"bad\", \"unit\": \"u\","
                        + " \"nomineeKind\": \"INDIVIDUAL\", \"nomineeName\": \"Đ\", \"formOfAward\": \"G\","
                        + " \"estimatedReward\": -5}",
                "{\"commune\": \"dam-thuy\", \"conferenceId\": \"{c}\", \"nominationId\": \"bad\", \"unit\": \"u\","
                        + " \"nomineeKind\": \"INDIVIDUAL\", \"nomineeName\": \"Đ\", \"formOfAward\": \"G\","
                        + " \"estimatedReward\": 5}"
            })
    void a_wrong_fact_becomes_a_dead_letter_and_moves_no_money(String json) {
        long before =
                KafkaTestClient.read("nomination.events.budget-service.dlq").size();

        KafkaTestClient.publish("nomination.events", "NominationSelected.v1", "bad", json.replace("{c}", conference));

        Probe.await(() -> assertThat(KafkaTestClient.read("nomination.events.budget-service.dlq"))
                .hasSize((int) before + 1));
        assertThat(everything()).isEqualTo(this.before);
    }

    private void refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(everything()).isEqualTo(before);
    }

    /** This conference's documents, as they lie in the store. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String collection : List.of("funds", "allocations", "rewards", "ledger")) {
            database.getCollection(collection)
                    .find()
                    .sort(new Document("_id", 1))
                    .map(document -> {
                        document.keySet().removeAll(List.of("outbox", "lease", "pendingSince"));
                        return document.toJson();
                    })
                    .forEach(document -> {
                        if (document.contains(conference)) {
                            all.append(document).append('\n');
                        }
                    });
        }
        return all.toString();
    }

    private List<String> reads() {
        return List.of(
                funds(),
                funds() + "/REWARD_FUND/ledger",
                funds() + "/REWARD_FUND/ledger/verification",
                "/api/rewards?conferenceId=" + conference,
                reward());
    }

    private Map<String, String> writes() {
        return Map.of(
                allocations(),
                GOOD_ALLOCATION,
                reward() + "/payment",
                GOOD_PAYMENT,
                reward() + "/recovery",
                GOOD_RECOVERY);
    }

    private String funds() {
        return "/api/funds/" + conference;
    }

    private String allocations() {
        return funds() + "/REWARD_FUND/allocations";
    }

    private String reward() {
        return "/api/rewards/" + nomination;
    }
}
