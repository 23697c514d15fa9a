package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.fixtures.Callers;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The service with a real broker and store: events come from Kafka, commands over HTTP. */
@ServiceIntegrationTest
class BudgetServiceIT {

    private static final long REWARD = 710_000;
    private static final long TOO_MUCH = 900_000_000_000_000L;

    @Autowired
    MongoDatabase database;

    @Autowired
    Ledger ledger;

    @LocalServerPort
    int port;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());

    /** Of its own for each test: all conferences of a commune draw on one fund. */
    private final String commune = "xa-" + conference;

    private final FundId fund =
            FundId.rewardFundOf(commune, VietnamTime.dayOf(Instant.now()).getYear());
    private Callers callers;

    @BeforeEach
    void plan_a_conference() {
        callers = new Callers(port, commune);
        publish("program.events", "ConferencePlanned.v1", conference, """
                {"commune": "trung-khanh", "conferenceId": "%s", "funding": [
                  {"code": "khen-thuong", "name": "Kinh phí khen thưởng", "source": "REWARD_FUND", "basis": "Quỹ TĐKT"}]}""".formatted(conference));
        Probe.await(() -> assertThat(funds().status()).isEqualTo(200));
    }

    @Test
    void every_step_from_allocation_to_payment_books_a_line_and_publishes_an_event() {
        assertThat(allocate(5_000_000).status()).isEqualTo(201);
        String nomination = selected(REWARD);
        awaitState(nomination, "RESERVED");
        approved(nomination, REWARD);
        awaitState(nomination, "COMMITTED");

        Answer paid = callers.accountant().post("/api/rewards/" + nomination + "/payment", """
                {"receivedBy": "Hoàng Văn Đức"}""");

        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.json().path("state").asString()).isEqualTo("PAID");
        assertThat(paid.header("etag"))
                .isEqualTo("\"" + paid.json().path("version").asLong() + "\"");
        assertThat(fund(1).path("available").asLong()).isEqualTo(5_000_000 - REWARD);
        assertThat(fund(1).path("paid").asLong()).isEqualTo(REWARD);
        Probe.await(() -> assertThat(KafkaTestClient.read("budget.events", nomination))
                .extracting(PublishedRecord::type)
                .containsExactly("RewardReserved.v1", "RewardSettlementOrdered.v1", "RewardPaid.v1"));
        KafkaTestClient.read("budget.events", nomination)
                .forEach(event -> Contracts.assertConforms("budget", event.type(), event.value()));
        assertIntact(4);
        assertThat(callers.chairman()
                        .get("/api/history/rewards/" + nomination + "/verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void money_of_its_own_keeps_a_conference_and_a_deleted_one_takes_none() {
        String allocation = """
                {"amount": 1000000, "basis": "QĐ 07/2025"}""";
        String path = "/api/funds/" + conference + "/STATE_BUDGET/allocations";
        requestDeletion(1);
        Probe.await(() -> assertThat(KafkaTestClient.read("budget.events", conference))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferenceDeletionAgreed.v1"));
        Answer refused = callers.accountant().post(path, allocation);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asString()).isEqualTo("ADeletedConferenceTakesNothing");

        publish("program.events", "ConferencePlanned.v2", conference, """
                {"commune": "trung-khanh", "conferenceId": "%s", "sequence": 2, "funding": []}""".formatted(conference));
        Probe.await(() ->
                assertThat(callers.accountant().post(path, allocation).status()).isEqualTo(201));
        requestDeletion(3);
        Probe.await(() -> assertThat(KafkaTestClient.read("budget.events", conference))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferenceDeletionAgreed.v1", "ConferenceUsed.v1", "ConferenceUsed.v1"));
    }

    private void requestDeletion(int sequence) {
        publish("program.events", "ConferenceDeletionRequested.v1", conference, """
                {"commune": "trung-khanh", "conferenceId": "%s", "sequence": %d}""".formatted(conference, sequence));
    }

    @Test
    void repeated_events_book_nothing_more() {
        allocate(5_000_000);
        String nomination = selected(REWARD);
        awaitState(nomination, "RESERVED");
        approved(nomination, REWARD);
        awaitState(nomination, "COMMITTED");

        IntStream.range(0, 3).forEach(again -> {
            select(nomination, REWARD);
            approved(nomination, REWARD);
        });

        awaitEventsHandledFor(nomination);
        assertThat(fund(1).path("lines").asLong()).isEqualTo(3);
        assertThat(fund(1).path("committed").asLong()).isEqualTo(REWARD);
    }

    @Test
    void an_unfunded_reward_is_announced_and_reserved_when_money_is_allocated() {
        String nomination = selected(REWARD);
        awaitState(nomination, "UNFUNDED");

        allocate(REWARD);

        awaitState(nomination, "RESERVED");
        Probe.await(() -> assertThat(KafkaTestClient.read("budget.events", nomination))
                .extracting(PublishedRecord::type)
                .containsExactly("RewardUnfunded.v1", "RewardReserved.v1"));
    }

    @Test
    void a_revoked_payment_is_due_and_recovered_once() {
        allocate(REWARD);
        String nomination = selected(REWARD);
        awaitState(nomination, "RESERVED");
        approved(nomination, REWARD);
        awaitState(nomination, "COMMITTED");
        callers.accountant().post("/api/rewards/" + nomination + "/payment", "{\"receivedBy\": \"Hoàng Văn Đức\"}");
        publish("nomination.events", "AwardRevoked.v1", nomination, """
                {"commune": "trung-khanh", "nominationId": "%s", "decisionId": "d-1", "reason": "Kê khai sai"}""".formatted(nomination));
        Probe.await(() ->
                assertThat(reward(nomination).path("recoveryDue").asLong()).isEqualTo(REWARD));

        Answer recovered =
                callers.accountant().post("/api/rewards/" + nomination + "/recovery", "{\"receipt\": \"PT 17\"}");
        Answer again =
                callers.accountant().post("/api/rewards/" + nomination + "/recovery", "{\"receipt\": \"PT 17\"}");

        assertThat(recovered.json().path("state").asString()).isEqualTo("RELEASED");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asString()).isEqualTo("MoneyIsRecoveredOnce");
        assertThat(fund(1).path("available").asLong()).isEqualTo(REWARD);
        assertIntact(5);
    }

    @Test
    void a_wrong_allocation_is_taken_back_by_the_accountant_and_the_chairman() {
        String wrong =
                "/api/allocations/" + allocate(500_000_000).json().path("id").asString();
        allocate(50_000_000);

        Answer proposed = callers.accountant().post(wrong + "/reversal", "{\"reason\": \"Gõ thừa số không\"}");
        Answer unread = callers.chairman().post(wrong + "/reversal/approval", "");
        Answer approved = callers.chairman().readingFirst().post(wrong + "/reversal/approval", "");

        assertThat(proposed.json().at("/reversal/proposedBy").asString()).isEqualTo("ke.toan");
        assertThat(unread.status()).isEqualTo(428);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.json().at("/reversal/approvedBy").asString()).isEqualTo("chu.tich");
        assertThat(approved.json().path("reversalLine").asString()).endsWith("/000000000003");
        assertThat(fund(1).path("allocated").asLong()).isEqualTo(50_000_000);
        JsonNode listed = callers.chairman().get(allocations()).json();
        assertThat(listed.values().stream()
                        .map(each -> each.path("reversalLine").isString()))
                .containsExactly(true, false);
        assertIntact(3);
    }

    @Test
    void a_wrong_payment_is_reversed_and_the_reward_is_paid_again() {
        allocate(REWARD);
        String nomination = selected(REWARD);
        awaitState(nomination, "RESERVED");
        approved(nomination, REWARD);
        awaitState(nomination, "COMMITTED");
        String reward = "/api/rewards/" + nomination;
        assertThat(reward(nomination).at("/maySign/name").asString()).isEqualTo("Hoàng Văn Đức");
        Answer stranger = callers.accountant().post(reward + "/payment", "{\"receivedBy\": \"Nông Thị Duyên\"}");
        callers.accountant().post(reward + "/payment", """
                {"receivedBy": "Nông Thị Duyên", "proxy": "vợ, giấy ủy quyền 12", "paidOn": "2025-08-28"}""");

        callers.accountant().post(reward + "/reversal", "{\"reason\": \"Giấy ủy quyền không hợp lệ\"}");
        Answer reversed = callers.chairman().readingFirst().post(reward + "/reversal/approval", "");
        Answer paidAgain = callers.accountant().post(reward + "/payment", "{\"receivedBy\": \"Hoàng Văn Đức\"}");

        assertThat(stranger.json().path("code").asString()).isEqualTo("OnlyWhoMaySignReceives");
        assertThat(reversed.json().path("state").asString()).isEqualTo("COMMITTED");
        assertThat(paidAgain.json().path("state").asString()).isEqualTo("PAID");
        assertThat(paidAgain.json().at("/reversedPayments/0/payment/paidOn").asString())
                .isEqualTo("2025-08-28");
        Probe.await(() -> assertThat(KafkaTestClient.read("budget.events", nomination))
                .extracting(PublishedRecord::type)
                .containsExactly(
                        "RewardReserved.v1",
                        "RewardSettlementOrdered.v1",
                        "RewardPaid.v1",
                        "RewardReversalProposed.v1",
                        "RewardReversalOrdered.v1",
                        "RewardPaymentReversed.v1",
                        "RewardSettlementOrdered.v1",
                        "RewardPaid.v1"));
        KafkaTestClient.read("budget.events", nomination)
                .forEach(event -> Contracts.assertConforms("budget", event.type(), event.value()));
        assertIntact(6);
    }

    @Test
    void two_conferences_of_one_year_draw_on_one_fund_and_its_rest_is_carried_over() {
        String other = Ids.named("conference", UUID.randomUUID().toString());
        publish("program.events", "ConferencePlanned.v2", other, """
                {"commune": "trung-khanh", "conferenceId": "%s", "sequence": 0, "revision": 0, "funding": []}""".formatted(other));
        String first = selected(REWARD);
        awaitState(first, "UNFUNDED");
        String second = UUID.randomUUID().toString();
        publishSelected(other, second, REWARD);
        awaitState(second, "UNFUNDED");

        callers.accountant().post("/api/funds/" + other + "/REWARD_FUND/allocations", """
                {"amount": 2420000, "basis": "QĐ 01"}""");
        awaitState(first, "RESERVED");
        awaitState(second, "RESERVED");
        String year = "/api/reward-funds/" + fund.owner().replaceFirst(".*/", "");
        callers.accountant().post(year + "/carry-over", "{\"reason\": \"Kết thúc năm\"}");
        Answer carried = callers.chairman().readingFirst().post(year + "/carry-over/approval", "");

        assertThat(carried.status()).as(carried.text()).isEqualTo(200);
        assertThat(carried.json().at("/balance/available").asLong()).isZero();
        assertThat(carried.json().at("/balance/reserved").asLong()).isEqualTo(2 * REWARD);
        JsonNode years = callers.chairman().get("/api/reward-funds").json();
        assertThat(years.values().stream()
                        .map(each -> each.at("/balance/allocated").asLong()))
                .containsExactly(1_000_000L, 2 * REWARD);
        assertIntact(4);
    }

    @Test
    void early_events_are_applied_when_their_prerequisite_arrives() {
        String later = Ids.named("conference", UUID.randomUUID().toString());
        String nomination = UUID.randomUUID().toString();
        approved(nomination, REWARD);
        awaitEventsHandledFor(nomination);
        publishSelected(later, nomination, REWARD);
        awaitEventsHandledFor(nomination);
        publish("program.events", "ConferencePlanned.v1", later, """
                {"commune": "trung-khanh", "conferenceId": "%s", "funding": []}""".formatted(later));
        awaitState(nomination, "UNFUNDED");

        callers.accountant().post("/api/funds/" + later + "/REWARD_FUND/allocations", """
                {"amount": 710000, "basis": "QĐ 01"}""");

        awaitState(nomination, "COMMITTED");
    }

    @Test
    void of_200_concurrent_selections_with_money_for_100_exactly_100_are_reserved() throws Exception {
        allocate(100 * REWARD + REWARD - 1);
        List<String> nominations = IntStream.range(0, 200)
                .mapToObj(number -> UUID.randomUUID().toString())
                .toList();

        concurrently(nominations.stream()
                .<Callable<Object>>map(nomination -> () -> {
                    select(nomination, REWARD);
                    return nomination;
                })
                .toList());

        Probe.await(
                Duration.ofSeconds(90),
                () -> assertThat(states("RESERVED") + states("UNFUNDED")).isEqualTo(200));
        assertThat(states("RESERVED")).isEqualTo(100);
        assertThat(fund(1).path("available").asLong()).isEqualTo(REWARD - 1);
        assertIntact(101);
    }

    @Test
    void concurrent_payments_pay_once() throws Exception {
        allocate(REWARD);
        String nomination = selected(REWARD);
        awaitState(nomination, "RESERVED");
        approved(nomination, REWARD);
        awaitState(nomination, "COMMITTED");

        List<Answer> answers = concurrently(IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(number -> () -> callers.accountant()
                        .post("/api/rewards/" + nomination + "/payment", "{\"receivedBy\": \"Hoàng Văn Đức\"}"))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(7);
        assertIntact(4);
    }

    @Test
    void the_same_idempotency_key_allocates_once() {
        Answer first =
                callers.accountant().with("Idempotency-Key", "k-" + conference).post(allocations(), allocation(1_000));
        Answer again =
                callers.accountant().with("Idempotency-Key", "k-" + conference).post(allocations(), allocation(1_000));
        Answer other =
                callers.accountant().with("Idempotency-Key", "k-" + conference).post(allocations(), allocation(2_000));

        assertThat(again.json().path("ledgerLine")).isEqualTo(first.json().path("ledgerLine"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("code").asString()).isEqualTo("OneKeyIsOneAllocation");
        assertThat(fund(1).path("allocated").asLong()).isEqualTo(1_000);
    }

    @Test
    void a_change_in_the_store_is_reported_on_its_line() {
        IntStream.range(0, 5).forEach(number -> allocate(1_000));
        assertIntact(5);

        database.getCollection("ledger").updateOne(Filters.eq("_id", fund.line(3)), Updates.set("amount", 9_000L));
        assertFindings("000000000003 CHANGED", "000000000003 BALANCE_WRONG", "000000000003 NOT_AS_REMEMBERED");

        database.getCollection("ledger").updateOne(Filters.eq("_id", fund.line(3)), Updates.set("amount", "much"));
        assertFindings("000000000003 UNREADABLE", "000000000003 NOT_AS_REMEMBERED");

        database.getCollection("ledger").deleteOne(Filters.eq("_id", fund.line(3)));
        assertFindings("000000000003 MISSING", "000000000003 NOT_AS_REMEMBERED");
    }

    @Test
    void a_line_inserted_with_a_matching_hash_is_reported_as_unknown() {
        allocate(1_000);
        LedgerLine last = ledger.line(fund, 1).orElseThrow();
        ledger.append(
                last.asHead().followedBy(LedgerFixtures.entry("allocation/forged", Movement.ALLOCATED, 9_000_000)));

        assertFindings("000000000002 KNOWN_TO_NOBODY");
    }

    @Test
    void nothing_is_booked_after_a_changed_line() {
        allocate(1_000);
        database.getCollection("ledger").updateOne(Filters.eq("_id", fund.line(1)), Updates.set("available", 999_000L));

        Answer next = allocate(1_000);

        assertThat(next.status()).isEqualTo(409);
        assertThat(next.json().path("code").asString()).isEqualTo("OnlyAnIntactLineIsContinued");
        assertThat(database.getCollection("ledger").countDocuments(Filters.eq("conferenceId", fund.owner())))
                .isEqualTo(1);
    }

    @Test
    void lines_are_listed_page_by_page() {
        IntStream.range(0, 5).forEach(number -> allocate(1_000));

        Answer first = callers.chairman().get("/api/funds/" + conference + "/REWARD_FUND/ledger?limit=3");
        Answer second = callers.chairman()
                .get("/api/funds/" + conference + "/REWARD_FUND/ledger?limit=3&after="
                        + first.json().path("next").asString());

        assertThat(first.json().path("items").size()).isEqualTo(3);
        assertThat(second.json().path("items").size()).isEqualTo(2);
        assertThat(second.json().path("items").get(0).path("number").asLong()).isEqualTo(4);
        assertThat(second.json().path("next").isString()).isFalse();
    }

    private void assertIntact(long lines) {
        Answer verification = callers.chairman().get("/api/funds/" + conference + "/REWARD_FUND/ledger/verification");
        assertThat(verification.json().path("findings").size())
                .as(verification.text())
                .isZero();
        assertThat(verification.json().path("intact").asBoolean()).isTrue();
        assertThat(verification.json().path("trialBalance").asLong()).isZero();
        assertThat(verification.json().path("lines").asLong()).isEqualTo(lines);
    }

    private void assertFindings(String... expected) {
        Answer verification = callers.chairman().get("/api/funds/" + conference + "/REWARD_FUND/ledger/verification");
        assertThat(verification.json().path("intact").asBoolean()).isFalse();
        assertThat(verification.json().path("findings").values().stream()
                        .map(finding -> finding.path("line").asString().replaceAll(".*/", "") + " "
                                + finding.path("fault").asString()))
                .containsExactly(expected);
    }

    private Answer funds() {
        return callers.accountant().get("/api/funds/" + conference);
    }

    private JsonNode fund(int index) {
        return funds().json().path("funds").get(index);
    }

    private JsonNode reward(String nomination) {
        return callers.accountant().get("/api/rewards/" + nomination).json();
    }

    private long states(String state) {
        long found = 0;
        String after = "";
        do {
            Answer page = callers.accountant()
                    .get("/api/rewards?conferenceId=" + conference + "&state=" + state + "&limit=200&after=" + after);
            found += page.json().path("items").size();
            after = page.json().path("next").asString("");
        } while (!after.isEmpty());
        return found;
    }

    private String allocations() {
        return "/api/funds/" + conference + "/REWARD_FUND/allocations";
    }

    private Answer allocate(long amount) {
        return callers.accountant().post(allocations(), allocation(amount));
    }

    private static String allocation(long amount) {
        return "{\"amount\": %d, \"basis\": \"QĐ 01/QĐ-UBND\"}".formatted(amount);
    }

    private String selected(long estimate) {
        String nomination = UUID.randomUUID().toString();
        select(nomination, estimate);
        return nomination;
    }

    private void select(String nomination, long estimate) {
        publishSelected(conference, nomination, estimate);
    }

    private void publishSelected(String conference, String nomination, long estimate) {
        publish("nomination.events", "NominationSelected.v1", nomination, selection(conference, nomination, estimate));
    }

    private static String selection(String conference, String nomination, long estimate) {
        return """
                {"commune": "trung-khanh", "conferenceId": "%s", "nominationId": "%s", "unit": "truong-hoc",
                 "nomineeKind": "INDIVIDUAL", "nomineeName": "Hoàng Văn Đức", "formOfAward": "GIAY_KHEN",
                 "estimatedReward": %d}""".formatted(conference, nomination, estimate);
    }

    private void approved(String nomination, long reward) {
        publish("nomination.events", "NominationApproved.v1", nomination, """
                {"commune": "trung-khanh", "nominationId": "%s", "decisionId": "d-1", "decisionNumber": "05/QĐ-UBND",
                 "attendeeName": "Hoàng Văn Đức", "attendeeTitle": "Giáo viên", "attendeeSalutation": "MR",
                 "decisionDate": "2025-08-20", "reward": %d}""".formatted(nomination, reward));
    }

    private void awaitState(String nomination, String state) {
        Probe.await(
                () -> assertThat(reward(nomination).path("state").asString("")).isEqualTo(state));
    }

    /** A partition is read in order, so when the marker is handled, all earlier events are handled too. */
    private void awaitEventsHandledFor(String nomination) {
        String marker = UUID.randomUUID().toString();
        publish("nomination.events", "NominationSelected.v1", nomination, selection(conference, marker, TOO_MUCH));
        awaitState(marker, "UNFUNDED");
    }

    private void publish(String topic, String type, String subject, String json) {
        KafkaTestClient.publish(topic, type, subject, json.replace("\"trung-khanh\"", "\"" + commune + "\""));
    }

    private static <T> List<T> concurrently(List<? extends Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = threads.invokeAll(tasks);
            return running.stream().map(Future::resultNow).toList();
        }
    }
}
