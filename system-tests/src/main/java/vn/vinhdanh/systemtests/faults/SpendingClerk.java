package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.Today;

/**
 * Spends what the estimate of the round has: in turn an expense, an advance that is settled, an expense that the Chairman
 * approves, and one that is reversed. Two clerks write to the same line, until it has not enough.
 */
final class SpendingClerk {

    private static final int LINE = 1;
    private static final long APPROVED = 40_000_000;
    private static final long SMALL = 300_000;
    private static final long ADVANCE = 1_000_000;
    private static final long OF_ADVANCE = 700_000;
    private static final long LARGE = 6_000_000;

    private final RoundContext context;
    private final ApiClient accountant;
    private final int number;
    private final String path;
    private int next;
    private boolean full;

    /** @param number from 1; names what this clerk writes */
    SpendingClerk(RoundContext context, int number) {
        this.context = context;
        this.accountant = context.accounts().accountant();
        this.number = number;
        this.path = "/api/spending/" + context.conferenceId() + "/lines/" + LINE;
    }

    /** The estimate of the round is approved, and the fund has the money for it. */
    static void approveEstimate(RoundContext context) {
        String estimate = "/api/estimates/" + context.conferenceId();
        Map<String, Object> line = Map.of(
                "text",
                "Chi mẫu",
                "unit",
                "lần",
                "count",
                1,
                "perPlace",
                false,
                "unitPrice",
                APPROVED,
                "basis",
                "Báo giá (mẫu)");
        context.acknowledged(context.accounts().secretary().put(estimate + "/lines", Map.of("lines", List.of(line))));
        context.acknowledged(context.accounts().secretary().post(estimate + "/submission"));
        context.acknowledged(context.accounts().chairman().post(estimate + "/approval"));
        context.acknowledged(context.accounts()
                .accountant()
                .post(
                        "/api/funds/" + context.conferenceId() + "/STATE_BUDGET/allocations",
                        Map.of("amount", APPROVED, "basis", "Quyết định giao dự toán (mẫu)")));
    }

    void spendOne() {
        if (full) {
            return;
        }
        String purpose = "Chi mẫu %d-%d".formatted(number, ++next);
        switch (next % 4) {
            case 1 -> expense(purpose, SMALL);
            case 2 -> advance(purpose);
            case 3 -> approved(purpose);
            default -> reversed(purpose);
        }
    }

    /** @return whether the line had enough */
    private boolean expense(String purpose, long amount) {
        Map<String, Object> body = Map.of("purpose", purpose, "vouchers", vouchers(purpose, amount));
        return entered("/expenses", body, purpose, amount > 5_000_000 ? "WAITING " + amount : "SPENT " + amount);
    }

    private void advance(String purpose) {
        Map<String, Object> body = Map.of(
                "amount", ADVANCE, "purpose", purpose, "takenBy", "Nông Văn Mẫu (mẫu)", "settleBy", Today.inVietnam());
        if (!entered("/advances", body, purpose, "ADVANCED " + ADVANCE)) {
            return;
        }
        String id = await(purpose, "ADVANCED");
        Map<String, Object> settlement =
                Map.of("vouchers", vouchers(purpose, OF_ADVANCE), "returned", ADVANCE - OF_ADVANCE);
        String key = ApiClient.newIdempotencyKey();
        context.acknowledged(
                steadily(() -> accountant.post(path + "/spendings/" + id + "/settlement", settlement, key)));
        context.commands().spendings.put(purpose, "SETTLED " + ADVANCE);
    }

    private void approved(String purpose) {
        if (expense(purpose, LARGE)) {
            approve(purpose, "SPENT " + LARGE);
        }
    }

    private void reversed(String purpose) {
        if (!expense(purpose, SMALL)) {
            return;
        }
        String reversal = path + "/spendings/" + await(purpose, "SPENT") + "/reversal";
        String key = ApiClient.newIdempotencyKey();
        context.acknowledged(steadily(() -> accountant.post(reversal, Map.of("reason", "Ghi nhầm (mẫu)"), key)));
        context.commands().spendings.put(purpose, "REVERSAL_WAITING " + SMALL);
        approve(purpose, "REVERSED " + SMALL);
    }

    private boolean entered(String kind, Map<String, Object> body, String purpose, String state) {
        String key = ApiClient.newIdempotencyKey();
        Response response = steadily(() -> accountant.post(path + kind, body, key));
        if (response.wasRefusedBy("NeverMoreThanIsLeftOfTheLine")) {
            full = true;
            return false;
        }
        context.acknowledged(response);
        context.commands().spendings.put(purpose, state);
        return true;
    }

    /** The other clerk changes the line all the time, so the version that was read may be an old one. */
    private void approve(String purpose, String state) {
        Response response;
        do {
            JsonNode line = context.spendingLines().getFirst();
            JsonNode waiting = of(line, purpose);
            if (!waiting.path("state").asString().endsWith("WAITING")) {
                break;
            }
            String approval = path + "/spendings/" + waiting.path("id").asString() + "/approval";
            response = context.accounts().chairman().postOn(line.path("version").asLong(), approval);
            if (response.status() != 412) {
                context.acknowledged(response);
            }
        } while (response.status() == 412);
        context.commands().spendings.put(purpose, state);
    }

    /** A service that met too many others at one line says so, and changes nothing. */
    private static Response steadily(Supplier<Response> request) {
        Response response = request.get();
        while (response.status() == 412) {
            response = request.get();
        }
        return response;
    }

    /** @return the id of the spending, once it has reached the state */
    private String await(String purpose, String state) {
        return context.await(
                purpose + " to be " + state,
                () -> Optional.of(of(context.spendingLines().getFirst(), purpose))
                        .filter(spending -> spending.path("state").asString().equals(state))
                        .map(spending -> spending.path("id").asString()));
    }

    private static JsonNode of(JsonNode line, String purpose) {
        return line.path("spendings")
                .valueStream()
                .filter(spending -> spending.path("purpose").asString().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new AssertionError("an acknowledged spending is not there: " + purpose));
    }

    private List<Map<String, Object>> vouchers(String purpose, long amount) {
        String file = context.acknowledged(
                        accountant.post(path + "/files", "application/octet-stream", paperOf(purpose)))
                .id();
        return List.of(Map.of(
                "number",
                purpose,
                "day",
                Today.inVietnam(),
                "payee",
                "Cửa hàng Mẫu (mẫu)",
                "amount",
                amount,
                "file",
                file,
                "name",
                "chung-tu.pdf"));
    }

    /** Begins as a PDF does. */
    static String paperOf(String purpose) {
        return "%PDF-1.7 " + purpose;
    }
}
