package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;

/** The ledger balances and verifies, no fund was ever below zero, every reward is where it must be and was paid once. */
final class MoneyAudit implements Audit {

    private static final List<String> BALANCES = List.of("allocated", "available", "reserved", "committed", "paid");

    private static final Map<String, Set<String>> STANDINGS = Map.of(
            "APPROVED", Set.of("COMMITTED", "PAID"), "REFUSED", Set.of("RELEASED"), "NOT_SELECTED", Set.of("none"));

    @Override
    public void examine(Scene scene, Tally tally) {
        rewards(scene, tally);
        for (String fund : List.of("REWARD_FUND", "STATE_BUDGET")) {
            ledger(scene, fund, tally);
        }
        long allocated = scene.fund("REWARD_FUND").path("allocated").asLong();
        long promised = scene.promises().allocated.get();
        tally.check(allocated >= promised, Wrong.LOST, "allocated " + allocated + ", acknowledged " + promised);
        tally.check(allocated <= promised, Wrong.DUPLICATED, "allocated " + allocated + ", acknowledged " + promised);
    }

    private static void rewards(Scene scene, Tally tally) {
        Map<String, String> found = new HashMap<>();
        scene.rewards()
                .forEach(reward -> found.put(
                        reward.path("nominationId").asString(),
                        reward.path("state").asString()));
        scene.promises().nominations.forEach((nomination, state) -> {
            Set<String> expected = scene.promises().paid.contains(nomination) ? Set.of("PAID") : STANDINGS.get(state);
            String actual = found.getOrDefault(nomination, "none");
            tally.check(
                    expected == null || expected.contains(actual),
                    Wrong.LOST,
                    "the reward of " + nomination + " (" + state + ") is " + actual);
        });
    }

    private static void ledger(Scene scene, String fund, Tally tally) {
        String path = "/api/funds/" + scene.conferenceId() + "/" + fund + "/ledger";
        JsonNode verdict = scene.accounts()
                .accountant()
                .get(path + "/verification")
                .expect(200)
                .json();
        tally.check(verdict.path("intact").asBoolean(), Wrong.BROKEN_CHAIN, "ledger of " + fund + ": " + verdict);
        tally.check(verdict.path("trialBalance").asLong() == 0, Wrong.UNBALANCED, fund + ": " + verdict);
        Map<String, Integer> payments = new HashMap<>();
        for (JsonNode line : scene.accounts().accountant().all(path)) {
            JsonNode balance = line.path("balance");
            tally.check(
                    BALANCES.stream().allMatch(name -> balance.path(name).asLong() >= 0),
                    Wrong.UNBALANCED,
                    "below zero: " + line);
            if (line.path("movement").asString().equals("PAID")) {
                payments.merge(line.path("nominationId").asString(), 1, Integer::sum);
            }
        }
        payments.forEach((nomination, times) ->
                tally.check(times == 1, Wrong.DUPLICATED, "paid " + times + " times: " + nomination));
    }
}
