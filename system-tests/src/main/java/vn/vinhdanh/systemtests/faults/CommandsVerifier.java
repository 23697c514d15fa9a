package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Every acknowledged command took effect once, in its own service and in the others. */
final class CommandsVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        nominations(context, violations);
        sessionsAndDecisions(context, violations);
        awards(context, violations);
    }

    private static void nominations(RoundContext context, Violations violations) {
        Map<String, String> expected = context.commands().nominations;
        Map<String, JsonNode> stored = byId(context.nominations());
        expected.forEach((id, state) -> {
            String actual =
                    stored.containsKey(id) ? stored.get(id).path("state").asString() : "absent";
            violations.check(
                    actual.equals(state),
                    Violation.LOST,
                    "nomination " + id + " was acknowledged as " + state + " and is " + actual);
        });
        stored.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .forEach(id -> violations.add(
                        Violation.DUPLICATED, "nomination " + id + " was never acknowledged: " + stored.get(id)));
    }

    private static void sessionsAndDecisions(RoundContext context, Violations violations) {
        Map<String, JsonNode> sessions = byId(
                context.accounts().secretary().all("/api/council-sessions?conferenceId=" + context.conferenceId()));
        for (String id : context.commands().sessions) {
            violations.check(sessions.containsKey(id), Violation.LOST, "session " + id + " is absent");
        }
        violations.check(
                sessions.size() <= context.commands().sessions.size(),
                Violation.DUPLICATED,
                sessions.size() + " sessions, acknowledged: "
                        + context.commands().sessions.size());
        List<String> numbers =
                context.accounts().secretary().all("/api/decisions?conferenceId=" + context.conferenceId()).stream()
                        .map(decision -> decision.path("number").asString())
                        .toList();
        for (String number : context.commands().decisions) {
            violations.check(numbers.contains(number), Violation.LOST, "decision " + number + " is absent");
        }
        violations.check(
                Set.copyOf(numbers).size() == numbers.size()
                        && numbers.size() <= context.commands().decisions.size(),
                Violation.DUPLICATED,
                "decisions " + numbers);
    }

    /** Each approved nomination has one delegate and one slot on stage, and no other nomination has any. */
    private static void awards(RoundContext context, Violations violations) {
        Set<String> approved = context.commands().nominations.entrySet().stream()
                .filter(nomination -> nomination.getValue().equals("APPROVED"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> delegates = new TreeMap<>();
        context.delegates()
                .forEach(delegate -> delegate.path("nominations")
                        .forEach(award -> delegates.merge(award.asString(), 1, Integer::sum)));
        compare("delegates", approved, delegates, violations);
        Map<String, Integer> slots = new TreeMap<>();
        JsonNode order = context.accounts()
                .secretary()
                .get("/api/conferences/" + context.conferenceId() + "/running-order")
                .expect(200)
                .json();
        for (String part : List.of("slots", "absent")) {
            order.path(part)
                    .forEach(slot -> slots.merge(slot.path("nominationId").asString(), 1, Integer::sum));
        }
        compare("slots on stage", approved, slots, violations);
    }

    private static void compare(String what, Set<String> approved, Map<String, Integer> counts, Violations violations) {
        for (String nomination : approved) {
            violations.check(
                    counts.containsKey(nomination), Violation.LOST, what + ": none for nomination " + nomination);
        }
        counts.forEach((nomination, count) -> violations.check(
                count == 1 && approved.contains(nomination),
                Violation.DUPLICATED,
                what + ": " + count + " for nomination " + nomination));
    }

    private static Map<String, JsonNode> byId(List<JsonNode> all) {
        Map<String, JsonNode> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.path("id").asString(), each));
        return byId;
    }
}
