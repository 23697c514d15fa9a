package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.text.Normalizer;
import java.time.Instant;
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
import vn.vinhdanh.budget.fixtures.Callers;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Invalid input gets a helpful answer, never a 5xx, and changes nothing. */
@ServiceIntegrationTest
class BadInputIT {

    private static final String VALID_ALLOCATION = "{\"amount\": 1000, \"basis\": \"QĐ 01\"}";
    private static final String VALID_PAYMENT = "{\"receivedBy\": \"Hoàng Văn Đức\"}";
    private static final String VALID_RECOVERY = "{\"receipt\": \"PT 17\"}";
    private static final String VALID_REASON = "{\"reason\": \"Ghi nhầm\"}";

    @Autowired
    MongoDatabase database;

    @LocalServerPort
    int port;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());
    private final String commune = "xa-" + conference;
    private final String nomination = UUID.randomUUID().toString();
    private Callers callers;
    private String before = "";
    private String allocation = "";

    @BeforeEach
    void commit_a_reward() {
        callers = new Callers(port, commune);
        publish("program.events", "ConferencePlanned.v1", conference, """
                {"commune": "trung-khanh", "conferenceId": "%s", "funding": []}""".formatted(conference));
        Probe.await(() -> assertThat(callers.accountant().get(funds()).status()).isEqualTo(200));
        allocation = callers.accountant()
                .post(allocations(), "{\"amount\": 5000000, \"basis\": \"QĐ 01\"}")
                .json()
                .path("id")
                .asString();
        publish("nomination.events", "NominationSelected.v1", nomination, """
                {"commune": "trung-khanh", "conferenceId": "%s", "nominationId": "%s", "unit": "truong-hoc",
                 "nomineeKind": "INDIVIDUAL", "nomineeName": "Hoàng Văn Đức", "formOfAward": "GIAY_KHEN",
                 "estimatedReward": 710000}""".formatted(conference, nomination));
        publish("nomination.events", "NominationApproved.v1", nomination, """
                {"commune": "trung-khanh", "nominationId": "%s", "decisionId": "d-1", "decisionNumber": "05/QĐ-UBND",
                 "attendeeName": "Hoàng Văn Đức", "attendeeTitle": "Giáo viên", "attendeeSalutation": "MR",
                 "decisionDate": "2025-08-20", "reward": 710000}""".formatted(nomination));
        Probe.await(() -> assertThat(
                        callers.accountant().get(reward()).json().path("state").asString(""))
                .isEqualTo("COMMITTED"));
        before = storedDocuments();
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
    void an_invalid_allocation_is_400(String body) {
        refused(400, callers.accountant().post(allocations(), body));
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
                "{\"receivedBy\": \"Đức\", \"amount\": 1}",
                "{\"receivedBy\": \"Hoàng Văn Đức\", \"paidOn\": \"hôm qua\"}",
                "{\"receivedBy\": \"Hoàng Văn Đức\", \"paidOn\": \"2025-02-30\"}",
                "{\"receivedBy\": \"Hoàng Văn Đức\", \"paidOn\": 20250828}"
            })
    void an_invalid_payment_is_400(String body) {
        refused(400, callers.accountant().post(reward() + "/payment", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"receipt\": \" \"}", "{\"receipt\": false}", "[1]"})
    void an_invalid_recovery_is_400(String body) {
        refused(400, callers.accountant().post(reward() + "/recovery", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"reason\": \" \"}", "{\"reason\": 1}", "[1]"})
    void a_reversal_without_a_reason_is_400(String body) {
        refused(400, callers.accountant().post(allocation() + "/reversal", body));
        refused(400, callers.accountant().post(reward() + "/reversal", body));
        refused(400, callers.chairman().post(allocation() + "/reversal/rejection", body));
        refused(400, callers.chairman().post(reward() + "/reversal/rejection", body));
    }

    @Test
    void a_reversal_is_settled_by_the_chairman_of_the_commune_in_the_version_that_he_read() {
        for (String settled : List.of(allocation() + "/reversal", reward() + "/reversal", year() + "/carry-over")) {
            for (String verb : List.of("/approval", "/rejection")) {
                refused(403, callers.accountant().post(settled + verb, VALID_REASON));
                refused(403, callers.unitOfficer().post(settled + verb, VALID_REASON));
                refused(404, callers.foreignChairman().post(settled + verb, VALID_REASON));
                refused(428, callers.chairman().post(settled + verb, VALID_REASON));
                refused(412, callers.chairman().with("If-Match", "\"999999\"").post(settled + verb, VALID_REASON));
                refused(409, callers.chairman().readingFirst().post(settled + verb, VALID_REASON));
            }
        }
    }

    @Test
    void a_text_that_is_too_long_is_400_and_a_body_that_is_too_large_is_413() {
        String long501 = "Đ".repeat(501);
        String megabyte = "x".repeat(1_100_000);

        refused(400, callers.accountant().post(allocations(), "{\"amount\": 1, \"basis\": \"" + long501 + "\"}"));
        refused(400, callers.accountant().post(reward() + "/payment", "{\"receivedBy\": \"" + long501 + "\"}"));
        refused(413, callers.accountant().post(allocations(), "{\"amount\": 1, \"basis\": \"" + megabyte + "\"}"));
        refused(413, callers.accountant().post(reward() + "/payment", "{\"receivedBy\": \"" + megabyte + "\"}"));
        refused(413, callers.accountant().post(reward() + "/recovery", "{\"receipt\": \"" + megabyte + "\"}"));
        refused(
                400,
                callers.accountant().with("Idempotency-Key", "k".repeat(201)).post(allocations(), VALID_ALLOCATION));
    }

    @Test
    void another_media_type_is_415_and_another_method_405() {
        refused(415, callers.accountant().send("POST", allocations(), "text/plain", VALID_ALLOCATION));
        refused(405, callers.accountant().post(funds(), VALID_ALLOCATION));
        refused(405, callers.accountant().get(reward() + "/payment"));
    }

    @Test
    void without_a_valid_token_every_request_is_401() {
        for (HttpTestClient caller : List.of(
                callers.anonymous(), callers.forger(), callers.anonymous().as("Bearer x.y.z"))) {
            reads().forEach(path -> refused(401, caller.get(path)));
            writes().forEach((path, body) -> refused(401, caller.post(path, body)));
        }
    }

    @Test
    void a_caller_without_the_role_gets_403() {
        reads().forEach(path -> refused(403, callers.unitOfficer().get(path)));
        writes().forEach((path, body) -> refused(403, callers.unitOfficer().post(path, body)));
        writes().forEach((path, body) -> refused(403, callers.chairman().post(path, body)));
    }

    @Test
    void the_money_of_another_commune_is_404() {
        reads().forEach(path -> refused(404, callers.foreignAccountant().get(path)));
        writes().forEach(
                        (path, body) -> refused(404, callers.foreignAccountant().post(path, body)));
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
        "/api/reward-funds/1999, 404",
        "/api/reward-funds/last, 400",
        "/api/rewards, 400",
        "/api/rewards?conferenceId=nowhere, 404",
        "/api/rewards?conferenceId={c}&state=RICH, 400",
        "/api/rewards/nowhere, 404",
    })
    void an_invalid_path_or_query_is_refused(String path, int status) {
        refused(status, callers.accountant().get(path.replace("{c}", conference)));
    }

    @Test
    void the_wrong_state_is_409_and_a_stale_version_412() {
        refused(409, callers.accountant().post(reward() + "/recovery", VALID_RECOVERY));
        refused(412, callers.accountant().with("If-Match", "\"1\"").post(reward() + "/payment", VALID_PAYMENT));
        refused(412, callers.accountant().with("If-Match", "\"999999\"").post(reward() + "/payment", VALID_PAYMENT));
        refused(400, callers.accountant().with("If-Match", "yesterday").post(reward() + "/payment", VALID_PAYMENT));
        refused(404, callers.accountant().post("/api/rewards/nowhere/payment", VALID_PAYMENT));
    }

    @Test
    void an_allocation_above_the_limit_of_a_fund_is_409() {
        refused(409, callers.accountant().post(allocations(), "{\"amount\": 999999999999999, \"basis\": \"QĐ 01\"}"));
    }

    @Test
    void decomposed_letters_are_composed() {
        String decomposed = Normalizer.normalize("Quyết định số 01", Normalizer.Form.NFD);

        Answer answer = callers.accountant().post(allocations(), "{\"amount\": 1, \"basis\": \"" + decomposed + "\"}");

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
    void an_invalid_event_becomes_a_dead_letter_and_moves_no_money(String json) {
        long before =
                KafkaTestClient.read("nomination.events.budget-service.dlq").size();

        publish("nomination.events", "NominationSelected.v1", "bad", json.replace("{c}", conference));

        Probe.await(() -> assertThat(KafkaTestClient.read("nomination.events.budget-service.dlq"))
                .hasSize((int) before + 1));
        assertThat(storedDocuments()).isEqualTo(this.before);
    }

    private void publish(String topic, String type, String subject, String json) {
        KafkaTestClient.publish(topic, type, subject, json.replace("\"trung-khanh\"", "\"" + commune + "\""));
    }

    private void refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(storedDocuments()).isEqualTo(before);
    }

    /** All stored documents of this commune, without the fields that the relay changes. */
    private String storedDocuments() {
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
                        if (document.contains(commune)) {
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
                allocations(),
                allocation(),
                year(),
                year() + "/allocations",
                year() + "/ledger",
                year() + "/ledger/verification",
                funds() + "/REWARD_FUND/former-ledger",
                funds() + "/REWARD_FUND/former-ledger/verification",
                "/api/rewards?conferenceId=" + conference,
                reward());
    }

    private Map<String, String> writes() {
        return Map.of(
                allocations(),
                VALID_ALLOCATION,
                reward() + "/payment",
                VALID_PAYMENT,
                reward() + "/recovery",
                VALID_RECOVERY,
                reward() + "/reversal",
                VALID_REASON,
                allocation() + "/reversal",
                VALID_REASON,
                year() + "/allocations",
                VALID_ALLOCATION,
                year() + "/carry-over",
                VALID_REASON);
    }

    private String funds() {
        return "/api/funds/" + conference;
    }

    private String allocations() {
        return funds() + "/REWARD_FUND/allocations";
    }

    private String year() {
        return "/api/reward-funds/" + VietnamTime.dayOf(Instant.now()).getYear();
    }

    private String allocation() {
        return "/api/allocations/" + allocation;
    }

    private String reward() {
        return "/api/rewards/" + nomination;
    }
}
