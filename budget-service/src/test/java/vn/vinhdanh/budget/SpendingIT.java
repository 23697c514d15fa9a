package vn.vinhdanh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.budget.application.BookSpending;
import vn.vinhdanh.budget.application.GiveAdvance;
import vn.vinhdanh.budget.application.OpenToSpending;
import vn.vinhdanh.budget.application.SettleClaims;
import vn.vinhdanh.budget.application.SpendingGround;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.budget.fixtures.Callers;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Expenses, advances and vouchers over HTTP. Each test has a commune of its own. */
@ServiceIntegrationTest
class SpendingIT {

    private static final int WRITERS = 64;

    @LocalServerPort
    int port;

    @Autowired
    private SpendingGround ground;

    @Autowired
    private OpenToSpending open;

    @Autowired
    private LineSpendings spendings;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Ids ids;

    private final String conference = Ids.named("conference", UUID.randomUUID().toString());
    private final String commune = "xa-" + conference;
    private final String path = "/api/spending/" + conference;
    private final String estimate = "/api/estimates/" + conference;
    private Callers callers;
    private String file;
    private String lastKey;

    @BeforeEach
    void plan_a_conference() {
        callers = new Callers(port, commune);
        KafkaTestClient.publish(
                "program.events", "ConferencePlanned.v2", conference, """
                {"commune": "%s", "conferenceId": "%s", "sequence": 0, "title": "Hội nghị (mẫu)",
                 "communeName": "Mẫu", "issuer": "Ủy ban nhân dân xã Mẫu",
                 "signatory": {"title": "Chủ tịch", "name": "Hoàng Văn Mẫu"}, "funding": [
                  {"code": "to-chuc", "source": "STATE_BUDGET", "basis": "phân cấp ngân sách"}]}""".formatted(commune, conference));
        Probe.await(() -> assertThat(callers.secretariat()
                        .get(estimate)
                        .json()
                        .path("version")
                        .asLong())
                .isEqualTo(1));
    }

    @Test
    void an_expense_an_advance_its_settlement_and_a_reversal_are_played_to_the_dong() {
        approve("\"why\": \"\"", line("", "Ma két", 10_000_000), line("", "Nước uống", 3_000_000));
        allocate(12_000_000);

        JsonNode paid = ok(expense(1, 1_200_000, "HD-01", "k1"));
        assertThat(paid.at("/lines/0/spendings/0/state").asString()).isEqualTo("SPENT");
        assertThat(ok(expense(1, 1_200_000, "HD-01", "k1"))
                        .at("/lines/0/spendings")
                        .size())
                .as("the same request")
                .isEqualTo(1);
        JsonNode taken = ok(callers.accountant().with("Idempotency-Key", "a1").post(path + "/lines/2/advances", """
                {"amount": 2000000, "purpose": "Mua nước", "takenBy": "Nông Văn Mẫu (mẫu)", "settleBy": "2099-12-31"}"""));
        assertAmounts(taken, "/lines/1", 3_000_000, 0, 2_000_000, 0, 1_000_000);
        String advance = taken.at("/lines/1/spendings/0/id").asString();
        Answer wrong = settle(advance, 1_500_000, 400_000);
        assertThat(wrong.json().path("code").asString()).isEqualTo("ASettlementIsTheWholeAdvance");
        JsonNode settled = ok(settle(advance, 1_500_000, 500_000));
        assertAmounts(settled, "/lines/1", 3_000_000, 1_500_000, 0, 0, 1_500_000);

        JsonNode proposed = ok(expense(1, 6_000_000, "HD-02", "k2"));
        assertThat(proposed.at("/lines/0/spendings/1/state").asString()).isEqualTo("WAITING");
        assertAmounts(proposed, "/lines/0", 10_000_000, 1_200_000, 0, 6_000_000, 2_800_000);
        String large = proposed.at("/lines/0/spendings/1/id").asString();
        assertThat(callers.chairman().post(decision(1, large, "approval"), "").status())
                .as("without a version")
                .isEqualTo(428);
        assertThat(ok(chairman(1).post(decision(1, large, "approval"), ""))
                        .at("/spendings/1/state")
                        .asString())
                .isEqualTo("SPENT");
        ok(callers.accountant().post(decision(1, large, "reversal"), "{\"reason\": \"Nhầm dòng (mẫu)\"}"));
        JsonNode reversed = ok(chairman(1).post(decision(1, large, "approval"), ""));
        assertThat(reversed.at("/spendings/1/state").asString()).isEqualTo("REVERSED");
        assertThat(reversed.path("left").asLong()).isEqualTo(8_800_000);

        JsonNode fund = callers.accountant()
                .get("/api/funds/" + conference)
                .json()
                .path("funds")
                .get(0);
        assertThat(fund.path("available").asLong()).isEqualTo(12_000_000 - 1_200_000 - 1_500_000);
        assertThat(fund.path("paid").asLong()).isEqualTo(2_700_000);
        assertThat(fund.path("committed").asLong()).isZero();
        assertThat(callers.accountant()
                        .get("/api/funds/" + conference + "/STATE_BUDGET/ledger")
                        .json()
                        .path("items")
                        .findValuesAsString("movement"))
                .containsExactly(
                        "ALLOCATED",
                        "SPENT",
                        "ADVANCED",
                        "ADVANCE_SPENT",
                        "ADVANCE_RETURNED",
                        "SPENT",
                        "SPENDING_REVERSED");
        verified();
        String lineOne = ids(1);
        Probe.await(
                () -> assertThat(KafkaTestClient.read("budget.events", lineOne)).hasSize(5));
        KafkaTestClient.read("budget.events", lineOne).forEach(event -> {
            Contracts.assertConforms("budget", event.type(), event.value());
            assertThat(event.value()).doesNotContain("mẫu");
        });
        assertThat(callers.chairman()
                        .get("/api/history/spendings/" + lineOne + "/verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void an_adjustment_moves_the_limit_and_covers_what_is_spent() {
        assertThat(expense(1, 1, "HD-01", "k0").json().path("code").asString()).isEqualTo("OnlyAnApprovedLineIsSpent");
        approve("\"why\": \"\"", line("", "Ma két", 1_000_000));
        allocate(50_000_000);
        ok(expense(1, 900_000, "HD-01", "k1"));
        assertThat(expense(1, 100_001, "HD-02", "k2").json().path("code").asString())
                .isEqualTo("NeverMoreThanIsLeftOfTheLine");

        approve("\"why\": \"Thêm ma két (mẫu)\"", line("\"code\": 1,", "Ma két", 2_000_000));
        JsonNode raised = ok(expense(1, 100_001, "HD-02", "k2"));
        assertAmounts(raised, "/lines/0", 2_000_000, 1_000_001, 0, 0, 999_999);

        prepare("\"why\": \"Giảm (mẫu)\"", line("\"code\": 1,", "Ma két", 1_000_000));
        Answer lowered = callers.chairman().readingFirst().post(estimate + "/approval", "");
        assertThat(lowered.json().path("code").asString()).isEqualTo("AnAdjustmentCoversWhatIsSpent");
        assertThat(lowered.json().path("vi").asString()).contains("Ma két (1.000.001 đồng)");
    }

    @Test
    void a_voucher_is_a_paper_that_is_opened_by_readers_and_used_once() {
        approve("\"why\": \"\"", line("", "Ma két", 1_000_000), line("", "Nước", 1_000_000));
        allocate(2_000_000);
        JsonNode paid = ok(expense(1, 10, "HD-01", "k1"));
        String file = decision(1, paid.at("/lines/0/spendings/0/id").asString(), "vouchers/1/file");

        Answer opened = callers.secretariat().get(file);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new String(opened.body(), StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7 (sample)");
        assertThat(callers.foreignAccountant().get(file).status()).isEqualTo(404);
        assertThat(callers.unitOfficer().get(file).status()).isEqualTo(403);
        assertThat(expense(2, 10, "hd-01", "k2").json().path("code").asString()).isEqualTo("AVoucherIsUsedOnce");
        assertThat(callers.accountant()
                        .post(
                                path + "/lines/1/files",
                                "application/octet-stream",
                                "MZ no paper".getBytes(StandardCharsets.US_ASCII))
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("OnlyPapersAndPicturesAreKept");
        assertThat(callers.accountant()
                        .post(path + "/lines/2/expenses", """
                                {"purpose": "Nước", "vouchers": [{"number": "9", "day": "2025-08-20", "payee": "Mẫu",
                                 "amount": 1, "file": "%s", "name": "a.pdf"}]}""".formatted(send(1)))
                        .status())
                .as("a file of another line")
                .isEqualTo(400);
    }

    @Test
    void what_is_rejected_says_why_and_uses_nothing() {
        approve("\"why\": \"\"", line("", "Ma két", 10_000_000));
        allocate(10_000_000);
        String large = ok(expense(1, 6_000_000, "HD-02", "k2"))
                .at("/lines/0/spendings/0/id")
                .asString();

        assertThat(callers.accountant()
                        .with("If-Match", "\"1\"")
                        .post(decision(1, large, "approval"), "")
                        .status())
                .isEqualTo(403);
        JsonNode rejected = ok(chairman(1).post(decision(1, large, "rejection"), "{\"reason\": \"Chưa cần (mẫu)\"}"));

        assertThat(rejected.at("/spendings/0/state").asString()).isEqualTo("REJECTED");
        assertThat(rejected.at("/spendings/0/answer/rejection").asString()).isEqualTo("Chưa cần (mẫu)");
        assertThat(rejected.path("left").asLong()).isEqualTo(10_000_000);
        assertThat(callers.unitOfficer().get(path).status()).isEqualTo(403);
        assertThat(callers.foreignAccountant().get(path).status()).isEqualTo(404);
    }

    @Test
    void a_closed_conference_spends_nothing_new_and_settles_what_is_open() {
        approve("\"why\": \"\"", line("", "Ma két", 1_000_000), line("", "Nước", 2_000_000));
        allocate(3_000_000);
        String advance = ok(callers.accountant().post(path + "/lines/2/advances", """
                {"amount": 2000000, "purpose": "Mua nước", "takenBy": "Nông Văn Mẫu (mẫu)", "settleBy": "2099-12-31"}"""))
                .at("/lines/1/spendings/0/id")
                .asString();
        KafkaTestClient.publish(
                "program.events", "ConferenceClosed.v1", conference, """
                {"commune": "%s", "conferenceId": "%s"}""".formatted(commune, conference));

        Probe.await(() -> assertThat(expense(1, 10, "HD-" + UUID.randomUUID(), null)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("AClosedConferenceSpendsNothingNew"));
        assertThat(ok(settle(advance, 1_500_000, 500_000))
                        .at("/lines/1/spendings/0/state")
                        .asString())
                .isEqualTo("SETTLED");
    }

    /** Two instances that share no lock, on the real store. The fund has money for half of what is asked of it. */
    @Test
    void sixty_four_writers_on_one_fund_lose_nothing_and_overdraw_neither_line_nor_fund() throws Exception {
        approve(
                "\"why\": \"\"",
                line("", "Ma két", 1_000_000),
                line("", "Nước", 500_000),
                line("", "In", 2_000_000),
                line("", "Loa", 2_000_000));
        allocate(3_200_000);
        List<GiveAdvance> instances = List.of(instance(), instance());
        AtomicLong granted = new AtomicLong();

        concurrently(number -> {
            try {
                give(instances.get(number % 2), number);
                granted.addAndGet(100_000);
            } catch (RuleViolation refused) {
                assertThat(refused.code()).isIn("NeverMoreThanIsLeftOfTheLine", "FundNeverGoesBelowZero");
            }
        });

        JsonNode lines = callers.accountant().get(path).json().path("lines");
        long advanced = 0;
        for (JsonNode line : lines) {
            assertThat(line.path("left").asLong()).isNotNegative();
            advanced += line.path("advanced").asLong();
        }
        JsonNode fund = callers.accountant()
                .get("/api/funds/" + conference)
                .json()
                .path("funds")
                .get(0);
        assertThat(advanced)
                .isEqualTo(granted.get())
                .isEqualTo(fund.path("committed").asLong());
        assertThat(advanced).as("all that the fund has").isEqualTo(3_200_000);
        assertThat(fund.path("available").asLong()).isZero();
        verified();
    }

    private GiveAdvance instance() {
        return new GiveAdvance(ground, open, new BookSpending(spendings, ledger, new SettleClaims(ledger)), ids);
    }

    /** A writer that was too slow too often comes again with the same key, as a client does. */
    private void give(GiveAdvance instance, int number) {
        Actor accountant = new Actor("ke.toan", "Kế toán (mẫu)", commune, "", Set.of(Role.ACCOUNTANT));
        CommandContext context = new CommandContext(accountant, "test", null, Instant.now(), "0".repeat(32), null);
        var command = new GiveAdvance.Command(
                conference,
                1 + number % 4,
                100_000,
                "Thử",
                "Nông Văn Mẫu (mẫu)",
                VietnamTime.dayOf(context.at()),
                "key-" + number);
        while (true) {
            try {
                instance.give(command, context);
                return;
            } catch (StaleVersion again) {
                Thread.yield();
            }
        }
    }

    private static void concurrently(IntConsumer action) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Boolean>> all = new ArrayList<>();
            IntStream.range(0, WRITERS)
                    .forEach(number -> all.add(() -> {
                        action.accept(number);
                        return true;
                    }));
            for (Future<Boolean> done : threads.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private void verified() {
        JsonNode verification = callers.accountant()
                .get("/api/funds/" + conference + "/STATE_BUDGET/ledger/verification")
                .json();
        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
    }

    private String ids(int line) {
        return LineSpending.idOf(conference, line);
    }

    private static void assertAmounts(
            JsonNode json, String line, long approved, long spent, long advanced, long waiting, long left) {
        assertThat(List.of("approved", "spent", "advanced", "waiting", "left").stream()
                        .map(name -> json.at(line + "/" + name).asLong()))
                .containsExactly(approved, spent, advanced, waiting, left);
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String decision(int line, String spending, String step) {
        return path + "/lines/" + line + "/spendings/" + spending + "/" + step;
    }

    /** Having read the line. */
    private HttpTestClient chairman(int line) {
        long version = callers.chairman()
                .get(path)
                .json()
                .at("/lines/" + (line - 1) + "/version")
                .asLong();
        return callers.chairman().with("If-Match", "\"" + version + "\"");
    }

    private String send(int line) {
        Answer sent = callers.accountant()
                .post(
                        path + "/lines/" + line + "/files",
                        "application/octet-stream",
                        "%PDF-1.7 (sample)".getBytes(StandardCharsets.US_ASCII));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.json().path("id").asString();
    }

    /** The same key is the same request, with the same file. */
    private Answer expense(int line, long amount, String voucher, String key) {
        String sent = key != null && key.equals(lastKey) ? file : send(line);
        file = sent;
        lastKey = key;
        HttpTestClient accountant =
                key == null ? callers.accountant() : callers.accountant().with("Idempotency-Key", key);
        return accountant.post(path + "/lines/" + line + "/expenses", """
                {"purpose": "May ma két (mẫu)", "vouchers": [%s]}""".formatted(voucher(voucher, amount, sent)));
    }

    private Answer settle(String advance, long spent, long returned) {
        return callers.accountant()
                .post(decision(2, advance, "settlement"), """
                {"returned": %d, "vouchers": [%s]}""".formatted(returned, voucher("NUOC-1", spent, send(2))));
    }

    private static String voucher(String number, long amount, String file) {
        return """
                {"number": "%s", "day": "2025-08-20", "payee": "Cửa hàng Mẫu (mẫu)", "amount": %d, "file": "%s",
                 "name": "hoa-don.pdf"}""".formatted(number, amount, file);
    }

    private void allocate(long amount) {
        Answer allocated = callers.accountant()
                .post("/api/funds/" + conference + "/STATE_BUDGET/allocations", """
                        {"amount": %d, "basis": "QĐ giao dự toán (mẫu)"}""".formatted(amount));
        assertThat(allocated.status()).as(allocated.text()).isEqualTo(201);
    }

    private void approve(String why, String... lines) {
        prepare(why, lines);
        ok(callers.chairman().readingFirst().post(estimate + "/approval", ""));
    }

    private void prepare(String why, String... lines) {
        ok(callers.secretariat()
                .readingFirst()
                .put(estimate + "/lines", "{\"lines\": [%s], %s}".formatted(String.join(",", lines), why)));
        ok(callers.secretariat().readingFirst().post(estimate + "/submission", ""));
    }

    private static String line(String code, String text, long price) {
        return """
                {%s "text": "%s", "unit": "bộ", "count": 1, "perPlace": false, "unitPrice": %d, "basis": "Hợp đồng (mẫu)"}""".formatted(code, text, price);
    }
}
