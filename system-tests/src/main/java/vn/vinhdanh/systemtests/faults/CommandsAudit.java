package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;

/** Every acknowledged command is there, once, and what follows from it in the other services too. */
final class CommandsAudit implements Audit {

    @Override
    public void examine(Scene scene, Tally tally) {
        nominations(scene, tally);
        sessionsAndDecisions(scene, tally);
        awards(scene, tally);
    }

    private static void nominations(Scene scene, Tally tally) {
        Map<String, String> expected = scene.promises().nominations;
        Map<String, JsonNode> found = byId(scene.nominations());
        expected.forEach((id, state) -> {
            String actual = found.containsKey(id) ? found.get(id).path("state").asString() : "absent";
            tally.check(
                    actual.equals(state),
                    Wrong.LOST,
                    "nomination " + id + " was acknowledged as " + state + " and is " + actual);
        });
        found.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .forEach(id -> tally.found(
                        Wrong.DUPLICATED, "nomination " + id + " is one that nobody was told of: " + found.get(id)));
    }

    private static void sessionsAndDecisions(Scene scene, Tally tally) {
        Map<String, JsonNode> sessions =
                byId(scene.accounts().secretary().all("/api/council-sessions?conferenceId=" + scene.conferenceId()));
        for (String id : scene.promises().sessions) {
            tally.check(sessions.containsKey(id), Wrong.LOST, "session " + id);
        }
        tally.check(
                sessions.size() <= scene.promises().sessions.size(),
                Wrong.DUPLICATED,
                sessions.size() + " sessions, acknowledged were "
                        + scene.promises().sessions.size());
        List<String> numbers =
                scene.accounts().secretary().all("/api/decisions?conferenceId=" + scene.conferenceId()).stream()
                        .map(decision -> decision.path("number").asString())
                        .toList();
        for (String number : scene.promises().decisions) {
            tally.check(numbers.contains(number), Wrong.LOST, "decision " + number);
        }
        tally.check(
                Set.copyOf(numbers).size() == numbers.size()
                        && numbers.size() <= scene.promises().decisions.size(),
                Wrong.DUPLICATED,
                "decisions " + numbers);
    }

    /** approved → delegate, slot on stage, reward; nobody else has any of them. */
    private static void awards(Scene scene, Tally tally) {
        Set<String> approved = scene.promises().nominations.entrySet().stream()
                .filter(nomination -> nomination.getValue().equals("APPROVED"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> delegates = new TreeMap<>();
        scene.delegates()
                .forEach(delegate -> delegate.path("nominations")
                        .forEach(award -> delegates.merge(award.asString(), 1, Integer::sum)));
        compare("delegates", approved, delegates, tally);
        Map<String, Integer> slots = new TreeMap<>();
        scene.accounts()
                .secretary()
                .get("/api/conferences/" + scene.conferenceId() + "/running-order")
                .expect(200)
                .json()
                .path("slots")
                .forEach(slot -> slots.merge(slot.path("nominationId").asString(), 1, Integer::sum));
        compare("slots on stage", approved, slots, tally);
    }

    private static void compare(String what, Set<String> approved, Map<String, Integer> found, Tally tally) {
        for (String nomination : approved) {
            tally.check(found.containsKey(nomination), Wrong.LOST, what + ": none for nomination " + nomination);
        }
        found.forEach((nomination, times) -> tally.check(
                times == 1 && approved.contains(nomination),
                Wrong.DUPLICATED,
                what + ": " + times + " for nomination " + nomination));
    }

    private static Map<String, JsonNode> byId(List<JsonNode> all) {
        Map<String, JsonNode> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.path("id").asString(), one));
        return byId;
    }
}
