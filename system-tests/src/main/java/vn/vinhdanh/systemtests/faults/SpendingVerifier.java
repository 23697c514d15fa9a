package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Response;

/**
 * Every spending is there once, where its last acknowledged step left it, and its voucher is whole. No line is overdrawn, and
 * the ledger has as spent and as advanced what the lines have.
 */
final class SpendingVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        List<JsonNode> lines = context.spendingLines();
        compareSpendings(context.commands().spendings, lines, violations);
        compareLedger(lines, context.ledgerOfEstimate(), violations);
        lines.forEach(
                line -> line.path("spendings").forEach(spending -> vouchers(context, line, spending, violations)));
    }

    /** @param acknowledged what a spending is for → its state and amount: {@code SPENT 300000} */
    static void compareSpendings(Map<String, String> acknowledged, List<JsonNode> lines, Violations violations) {
        Map<String, List<String>> entered = lines.stream()
                .flatMap(line -> line.path("spendings").valueStream())
                .collect(Collectors.groupingBy(
                        spending -> spending.path("purpose").asString(),
                        Collectors.mapping(
                                spending -> spending.path("state").asString() + " "
                                        + spending.path("amount").asLong(),
                                Collectors.toList())));
        acknowledged.forEach((purpose, state) -> {
            List<String> found = entered.getOrDefault(purpose, List.of());
            violations.check(
                    found.contains(state),
                    Violation.LOST,
                    "spending " + purpose + " was acknowledged as " + state + " and is " + found);
        });
        entered.forEach((purpose, found) ->
                violations.check(found.size() == 1, Violation.DUPLICATED, "spending " + purpose + ": " + found));
        lines.forEach(line -> violations.check(
                line.path("left").asLong() >= 0,
                Violation.UNBALANCED,
                "line " + line.path("code").asInt() + " is overdrawn: "
                        + line.path("left").asLong()));
    }

    /** @param ledger the lines of the ledger that pays for the estimate */
    static void compareLedger(List<JsonNode> lines, List<JsonNode> ledger, Violations violations) {
        long spent = sum(ledger, "SPENT") + sum(ledger, "ADVANCE_SPENT") - sum(ledger, "SPENDING_REVERSED");
        long advanced = sum(ledger, "ADVANCED") - sum(ledger, "ADVANCE_SPENT") - sum(ledger, "ADVANCE_RETURNED");
        compare("spent", lines, spent, violations);
        compare("advanced", lines, advanced, violations);
    }

    private static void compare(String what, List<JsonNode> lines, long booked, Violations violations) {
        long entered =
                lines.stream().mapToLong(line -> line.path(what).asLong()).sum();
        violations.check(
                entered == booked,
                booked < entered ? Violation.LOST : Violation.DUPLICATED,
                "the lines of the estimate have " + entered + " as " + what + ", the ledger has " + booked);
    }

    private static long sum(List<JsonNode> ledger, String movement) {
        return ledger.stream()
                .filter(line -> line.path("movement").asString().equals(movement))
                .mapToLong(line -> line.path("amount").asLong())
                .sum();
    }

    private static void vouchers(RoundContext context, JsonNode line, JsonNode spending, Violations violations) {
        JsonNode settlement = spending.path("settlement");
        int count =
                (settlement.isObject() ? settlement : spending).path("vouchers").size();
        String path = "/api/spending/" + context.conferenceId() + "/lines/"
                + line.path("code").asInt() + "/spendings/"
                + spending.path("id").asString() + "/vouchers/";
        for (int number = 1; number <= count; number++) {
            Response file = context.accounts().accountant().get(path + number + "/file");
            String content = new String(file.body(), StandardCharsets.UTF_8);
            violations.check(
                    content.equals(
                            SpendingClerk.paperOf(spending.path("purpose").asString())),
                    Violation.LOST,
                    "a voucher of " + spending.path("purpose").asString() + " is not as it was sent: " + file.status());
        }
    }
}
