package vn.vinhdanh.systemtests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;

/**
 * The estimate is adjusted and spent: by an expense, by an advance that is settled, by an expense that two people answer for,
 * and by one that was wrong. At the end estimate, spending and ledger agree to the đồng.
 */
final class SpendingChapter implements Chapter {

    private static final int WATER = 1;
    private static final int BANNER = 2;
    private static final int PETROL = 3;
    private static final long FOR_BANNER = 12_000_000;
    private static final long FOR_PETROL = 3_000_000;
    private static final long ALLOCATED = 40_000_000;
    private static final long ADVANCE = 2_000_000;
    private static final long OF_ADVANCE = 1_550_000;
    private static final long LARGE = 8_000_000;
    private static final long WRONG = 1_000_000;
    private static final long RIGHT = 900_000;

    /** Ledger lines that make the spent money more, and less. */
    private static final Set<String> SPENT = Set.of("SPENT", "ADVANCE_SPENT");

    private static final String REVERSED = "SPENDING_REVERSED";

    private final DemoAccounts accounts;
    private final SpendingBook book;
    private long availableBefore;

    SpendingChapter(DemoAccounts accounts) {
        this.accounts = accounts;
        this.book = new SpendingBook(accounts);
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the estimate is adjusted by a new version, for a reason, and approved", () -> adjust(story));
        report.step("an expense needs a voucher, and never more than is left of its line", () -> spend(story));
        report.step("an advance is settled by vouchers and the rest that came back", () -> advance(story));
        report.step("what is above the set amount is paid when the Chairman approves it", () -> spendLarge(story));
        report.step("a wrong expense is reversed by two people, and entered anew", () -> reverse(story));
        report.step("estimate, spending and ledger agree to the đồng", () -> settle(story));
    }

    private void adjust(StoryState story) {
        String estimate = "/api/estimates/" + story.conferenceId;
        Map<String, Object> water = new HashMap<>(line("Nước uống (mẫu)", 2, true, 20_000));
        water.put("code", WATER);
        water.put("norm", "refreshments");
        List<Map<String, Object>> lines =
                List.of(water, line("Ma két (mẫu)", 1, false, FOR_BANNER), line("Xăng xe (mẫu)", 1, false, FOR_PETROL));
        ApiClient secretary = accounts.secretary();
        Expect.refused(secretary.put(estimate + "/lines", Map.of("lines", lines)), "AnAdjustmentSaysWhy");
        secretary
                .put(estimate + "/lines", Map.of("lines", lines, "why", "Thêm ma két và xăng xe (mẫu)"))
                .expectDone();
        Expect.equal("the version that still holds", 2, approved(estimate));
        secretary.post(estimate + "/submission").expectDone();
        accounts.chairman().post(estimate + "/approval").expectDone();
        Expect.equal("the version that holds", 3, approved(estimate));
        accounts.accountant()
                .post(
                        "/api/funds/" + story.conferenceId + "/STATE_BUDGET/allocations",
                        Map.of("amount", ALLOCATED, "basis", "Quyết định giao dự toán (mẫu)"))
                .expectDone();
        availableBefore = book.fund(story).path("available").asLong();
    }

    private int approved(String estimate) {
        return accounts.secretary()
                .get(estimate)
                .expect(200)
                .json()
                .path("approved")
                .asInt();
    }

    private static Map<String, Object> line(String text, int count, boolean perPlace, long price) {
        return Map.of(
                "text",
                text,
                "unit",
                "lần",
                "count",
                count,
                "perPlace",
                perPlace,
                "unitPrice",
                price,
                "basis",
                "Báo giá (mẫu)");
    }

    private void spend(StoryState story) {
        Expect.refused(expense(story, PETROL, List.of()), "AnExpenseHasAVoucher");
        Expect.refused(
                expense(story, PETROL, book.vouchers(story, PETROL, "PX-09", FOR_PETROL + 1)),
                "NeverMoreThanIsLeftOfTheLine");
        accounts.secretary()
                .post(
                        SpendingBook.line(story, PETROL) + "/expenses",
                        Map.of("purpose", "Xăng (mẫu)", "vouchers", List.of()))
                .expect(403);
        expense(story, PETROL, book.vouchers(story, PETROL, "PX-01", WRONG)).expectDone();
        Expect.eventually("the expense", "SPENT", () -> book.state(story, PETROL, 0));
        Expect.refused(expense(story, PETROL, book.vouchers(story, PETROL, "PX-01", 1)), "AVoucherIsUsedOnce");
        String voucher = book.spending(story, PETROL, 0) + "/vouchers/1/file";
        Expect.equal(
                "the voucher as it was sent",
                SpendingBook.paper("PX-01"),
                accounts.chairman().get(voucher).expect(200).text());
        accounts.otherCommune().get(voucher).expect(404);
        book.amounts(story, PETROL, FOR_PETROL, WRONG, 0);
    }

    private void advance(StoryState story) {
        Map<String, Object> taken = Map.of(
                "amount",
                ADVANCE,
                "purpose",
                "Mua nước (mẫu)",
                "takenBy",
                "Nông Văn Mẫu (mẫu)",
                "settleBy",
                story.date.toString());
        accounts.accountant()
                .post(SpendingBook.line(story, WATER) + "/advances", taken)
                .expectDone();
        Expect.eventually("the advance", "ADVANCED", () -> book.state(story, WATER, 0));
        Expect.equal("taken", ADVANCE, book.of(story, WATER).path("advanced").asLong());
        Expect.refused(settleAdvance(story, ADVANCE - OF_ADVANCE - 1), "ASettlementIsTheWholeAdvance");
        settleAdvance(story, ADVANCE - OF_ADVANCE).expectDone();
        Expect.eventually("the advance", "SETTLED", () -> book.state(story, WATER, 0));
        Expect.equal("taken", 0L, book.of(story, WATER).path("advanced").asLong());
        Expect.equal("spent", OF_ADVANCE, book.of(story, WATER).path("spent").asLong());
    }

    private Response settleAdvance(StoryState story, long returned) {
        return accounts.accountant()
                .post(
                        book.spending(story, WATER, 0) + "/settlement",
                        Map.of("vouchers", book.vouchers(story, WATER, "HD-11", OF_ADVANCE), "returned", returned));
    }

    private void spendLarge(StoryState story) {
        expense(story, BANNER, book.vouchers(story, BANNER, "HD-21", LARGE)).expectDone();
        Expect.equal("the expense", "WAITING", book.state(story, BANNER, 0));
        Expect.equal("what waits", LARGE, book.of(story, BANNER).path("waiting").asLong());
        Expect.refused(
                expense(story, BANNER, book.vouchers(story, BANNER, "HD-22", FOR_BANNER - LARGE + 1)),
                "NeverMoreThanIsLeftOfTheLine");
        approve(accounts.accountant(), story, BANNER, 0).expect(403);
        approve(accounts.chairman(), story, BANNER, 0).expectDone();
        Expect.eventually("the expense", "SPENT", () -> book.state(story, BANNER, 0));
        book.amounts(story, BANNER, FOR_BANNER, LARGE, 0);
    }

    private void reverse(StoryState story) {
        accounts.accountant()
                .post(book.spending(story, PETROL, 0) + "/reversal", Map.of("reason", "Ghi nhầm số tiền (mẫu)"))
                .expectDone();
        book.amounts(story, PETROL, FOR_PETROL, WRONG, 0);
        approve(accounts.accountant(), story, PETROL, 0).expect(403);
        approve(accounts.chairman(), story, PETROL, 0).expectDone();
        Expect.eventually("the wrong expense", "REVERSED", () -> book.state(story, PETROL, 0));
        expense(story, PETROL, book.vouchers(story, PETROL, "PX-01", RIGHT)).expectDone();
        Expect.eventually("the right expense", "SPENT", () -> book.state(story, PETROL, 1));
    }

    private void settle(StoryState story) {
        JsonNode estimate = accounts.chairman()
                .get("/api/estimates/" + story.conferenceId)
                .expect(200)
                .json();
        Map<Integer, Long> totals = new HashMap<>();
        estimate.at("/versions/2/lines")
                .forEach(line -> totals.put(
                        line.path("code").asInt(), line.path("amount").asLong()));
        book.amounts(story, WATER, totals.get(WATER), OF_ADVANCE, 0);
        book.amounts(story, BANNER, totals.get(BANNER), LARGE, 0);
        book.amounts(story, PETROL, totals.get(PETROL), RIGHT, 0);
        long spent = OF_ADVANCE + LARGE + RIGHT;
        long booked = 0;
        for (JsonNode line : accounts.accountant().all("/api/funds/" + story.conferenceId + "/STATE_BUDGET/ledger")) {
            String movement = line.path("movement").asString();
            long amount = line.path("amount").asLong();
            booked += SPENT.contains(movement) ? amount : movement.equals(REVERSED) ? -amount : 0;
        }
        Expect.equal("what the ledger has as spent", spent, booked);
        Expect.equal(
                "what is left of the fund",
                availableBefore - spent,
                book.fund(story).path("available").asLong());
    }

    private Response approve(ApiClient who, StoryState story, int line, int place) {
        long version = book.of(story, line).path("version").asLong();
        return who.postOn(version, book.spending(story, line, place) + "/approval");
    }

    private Response expense(StoryState story, int line, List<Map<String, Object>> vouchers) {
        return accounts.accountant()
                .post(
                        SpendingBook.line(story, line) + "/expenses",
                        Map.of("purpose", "Chi theo dự trù (mẫu)", "vouchers", vouchers));
    }
}
