package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The ledgers are balanced and intact, no fund was ever negative, and every reward has its final state and was paid at
 * most once.
 */
final class FundsVerifier implements Verifier {

    private static final List<String> BALANCES = List.of("allocated", "available", "reserved", "committed", "paid");

    /** State of a nomination → the possible final states of its reward. */
    private static final Map<String, Set<String>> REWARD_STATES = Map.of(
            "APPROVED", Set.of("COMMITTED", "PAID"),
            "REFUSED", Set.of("RELEASED"),
            "NOT_SELECTED", Set.of("none"),
            "REVOKED", Set.of("RELEASED"));

    @Override
    public void verify(RoundContext context, Violations violations) {
        rewards(context, violations);
        for (String fund : List.of("REWARD_FUND", "STATE_BUDGET")) {
            ledger(context, fund, violations);
        }
        long allocated = context.fund("REWARD_FUND").path("allocated").asLong();
        long acknowledged = context.commands().allocated.get();
        violations.check(
                allocated >= acknowledged, Violation.LOST, "allocated " + allocated + ", acknowledged " + acknowledged);
        violations.check(
                allocated <= acknowledged,
                Violation.DUPLICATED,
                "allocated " + allocated + ", acknowledged " + acknowledged);
    }

    private static void rewards(RoundContext context, Violations violations) {
        Map<String, String> states = new HashMap<>();
        context.rewards()
                .forEach(reward -> states.put(
                        reward.path("nominationId").asString(),
                        reward.path("state").asString()));
        context.commands().nominations.forEach((nomination, state) -> {
            Set<String> expected =
                    context.commands().paid.contains(nomination) ? Set.of("PAID") : REWARD_STATES.get(state);
            String actual = states.getOrDefault(nomination, "none");
            violations.check(
                    expected == null || expected.contains(actual),
                    Violation.LOST,
                    "the reward of " + nomination + " (" + state + ") is " + actual);
        });
    }

    private static void ledger(RoundContext context, String fund, Violations violations) {
        String path = "/api/funds/" + context.conferenceId() + "/" + fund + "/ledger";
        JsonNode verification = context.accounts()
                .accountant()
                .get(path + "/verification")
                .expect(200)
                .json();
        violations.check(
                verification.path("intact").asBoolean(),
                Violation.BROKEN_CHAIN,
                "ledger of " + fund + ": " + verification);
        violations.check(
                verification.path("trialBalance").asLong() == 0, Violation.UNBALANCED, fund + ": " + verification);
        Map<String, Integer> payments = new HashMap<>();
        for (JsonNode line : context.accounts().accountant().all(path)) {
            JsonNode balance = line.path("balance");
            violations.check(
                    BALANCES.stream().allMatch(name -> balance.path(name).asLong() >= 0),
                    Violation.UNBALANCED,
                    "negative balance: " + line);
            int payment = switch (line.path("movement").asString()) {
                case "PAID" -> 1;
                case "PAYMENT_REVERSED" -> -1;
                default -> 0;
            };
            if (payment != 0) {
                payments.merge(line.path("nominationId").asString(), payment, Integer::sum);
            }
        }
        payments.forEach((nomination, count) ->
                violations.check(count <= 1, Violation.DUPLICATED, "paid " + count + " times: " + nomination));
    }
}
