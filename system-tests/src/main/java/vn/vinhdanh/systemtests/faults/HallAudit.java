package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;

/** No cap or quota is passed, no place is empty while somebody waits for it, and everybody on the list is there once. */
final class HallAudit implements Audit {

    private static final Set<String> WITH_A_PLACE =
            Set.of("REGISTERED", "INVITED", "ACCEPTED", "SUBSTITUTED", "CHECKED_IN");

    @Override
    public void examine(Scene scene, Tally tally) {
        List<JsonNode> delegates = scene.delegates();
        accounts(scene.promises(), delegates, tally);
        places(scene, delegates, tally);
    }

    private static void accounts(Promises promises, List<JsonNode> delegates, Tally tally) {
        Map<String, String> states = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (JsonNode delegate : delegates) {
            String name = delegate.path("name").asString();
            tally.check(names.add(name), Wrong.DUPLICATED, "two delegates are called " + name);
            states.put(delegate.path("id").asString(), delegate.path("state").asString());
        }
        for (String id : promises.registered) {
            tally.check(states.containsKey(id), Wrong.LOST, "registered delegate " + id);
        }
        for (String id : promises.cancelled) {
            tally.check("CANCELLED".equals(states.get(id)), Wrong.LOST, "cancelling " + id + ": " + states.get(id));
        }
        for (String id : promises.accepted) {
            String expected = promises.checkedIn.containsKey(id) ? "CHECKED_IN" : "ACCEPTED";
            tally.check(expected.equals(states.get(id)), Wrong.LOST, "the answer of " + id + ": " + states.get(id));
        }
        int known = promises.registered.size() + promises.awardees.size();
        tally.check(delegates.size() <= known, Wrong.DUPLICATED, delegates.size() + " delegates, known are " + known);
    }

    private static void places(Scene scene, List<JsonNode> delegates, Tally tally) {
        JsonNode roster = scene.roster();
        tally.check(roster.path("taken").asInt() <= roster.path("cap").asInt(), Wrong.OVER_CAP, "the hall: " + roster);
        for (JsonNode group : roster.path("groups")) {
            String code = group.path("code").asString();
            int quota = group.path("quota").asInt();
            long seated = count(delegates, code, WITH_A_PLACE);
            long waiting = count(delegates, code, Set.of("WAITLISTED", "PROPOSED"));
            tally.check(
                    seated <= quota && group.path("taken").asInt() == seated,
                    Wrong.OVER_CAP,
                    "group " + code + ": quota " + quota + ", with a place " + seated + ", places taken "
                            + group.path("taken"));
            tally.check(
                    waiting == 0 || seated == quota,
                    Wrong.STUCK,
                    "group " + code + ": " + waiting + " wait, though " + (quota - seated) + " places are free");
        }
    }

    private static long count(List<JsonNode> delegates, String group, Set<String> states) {
        return delegates.stream()
                .filter(delegate -> delegate.path("group").asString().equals(group))
                .filter(delegate -> states.contains(delegate.path("state").asString()))
                .count();
    }
}
