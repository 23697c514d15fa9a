package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Response;

/**
 * Every sheet whose payment was acknowledged is paid, with its scan. The ledger has each signed line once: as paid by this
 * sheet, or not at all if another payment was faster.
 */
final class PayoutsVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        Map<String, Integer> paidBySheets = new HashMap<>();
        context.commands().payoutSheets.forEach(number -> {
            JsonNode sheet = context.payoutSheet(number);
            compare(sheet, violations);
            scan(context, number, violations);
            sheet.path("lines")
                    .valueStream()
                    .filter(PayoutsVerifier::standsAsPaid)
                    .forEach(
                            line -> paidBySheets.merge(line.path("nominationId").asString(), 1, Integer::sum));
        });
        paidBySheets.forEach((nomination, count) ->
                violations.check(count <= 1, Violation.DUPLICATED, count + " sheets paid the reward of " + nomination));
    }

    /** @param sheet whose payment was acknowledged */
    static void compare(JsonNode sheet, Violations violations) {
        String name = "sheet " + sheet.path("number").asInt();
        violations.check(
                sheet.path("state").asString().equals("PAID"),
                Violation.LOST,
                name + " was acknowledged as paid and is " + sheet.path("state").asString());
        violations.check(sheet.path("scans").size() == 1, Violation.LOST, name + " has not one scan");
        for (JsonNode line : sheet.path("lines")) {
            long amount = line.path("amount").asLong();
            long booked = line.path("booked").asLong();
            boolean refused = line.path("refused").isString();
            String what = name + ", " + line.path("nominationId").asString() + ": " + booked + " of " + amount;
            violations.check(refused || booked >= amount, Violation.LOST, what);
            violations.check(booked <= (refused ? 0 : amount), Violation.DUPLICATED, what);
        }
    }

    private static boolean standsAsPaid(JsonNode line) {
        String outcome = line.path("outcome").asString();
        return outcome.equals("PAID") || outcome.equals("RECOVERY_DUE");
    }

    private static void scan(RoundContext context, int number, Violations violations) {
        Response file = context.accounts()
                .accountant()
                .get("/api/payouts/" + context.conferenceId() + "/sheets/" + number + "/scans/1/file");
        String content = new String(file.body(), StandardCharsets.UTF_8);
        violations.check(
                content.equals(PayoutClerk.paperOf(number)),
                Violation.LOST,
                "the scan of sheet " + number + " is not as it was sent: " + file.status());
    }
}
