package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The quotas are those of the last change of the plan. No cap is exceeded and no quota but by who had a place before it
 * fell, no place is free while a delegate waits for it, and every delegate is on the roster
 * once.
 */
final class RosterVerifier implements Verifier {

    private static final Set<String> WITH_PLACE =
            Set.of("REGISTERED", "INVITED", "ACCEPTED", "SUBSTITUTED", "CHECKED_IN");

    @Override
    public void verify(RoundContext context, Violations violations) {
        List<JsonNode> delegates = context.delegates();
        delegates(context, delegates, violations);
        places(context, delegates, violations);
    }

    private static void delegates(RoundContext context, List<JsonNode> delegates, Violations violations) {
        AcknowledgedCommands commands = context.commands();
        Map<String, JsonNode> known = new HashMap<>();
        Map<String, String> states = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (JsonNode delegate : delegates) {
            String name = delegate.path("name").asString();
            violations.check(names.add(name), Violation.DUPLICATED, "two delegates are called " + name);
            known.put(delegate.path("id").asString(), delegate);
            states.put(delegate.path("id").asString(), delegate.path("state").asString());
        }
        for (String id : commands.registered) {
            violations.check(states.containsKey(id), Violation.LOST, "registered delegate " + id + " is absent");
        }
        for (String id : commands.cancelled) {
            violations.check(
                    "CANCELLED".equals(states.get(id)),
                    Violation.LOST,
                    "cancelled delegate " + id + " is " + states.get(id));
        }
        for (String id : commands.accepted) {
            String expected = commands.checkedIn.containsKey(id) ? "CHECKED_IN" : "ACCEPTED";
            JsonNode delegate = known.getOrDefault(id, MissingNode.getInstance());
            violations.check(
                    expected.equals(states.get(id))
                            || CheckInVerifier.isInvitedAnewSince("answer", delegate, context.auditTrailOfDelegate(id)),
                    Violation.LOST,
                    "delegate " + id + ", who accepted, is " + states.get(id));
        }
        int acknowledged = commands.registered.size() + commands.awardees.size();
        violations.check(
                delegates.size() <= acknowledged,
                Violation.DUPLICATED,
                delegates.size() + " delegates, acknowledged: " + acknowledged);
    }

    private static void places(RoundContext context, List<JsonNode> delegates, Violations violations) {
        JsonNode roster = context.roster();
        violations.check(
                roster.path("taken").asInt() <= roster.path("cap").asInt(),
                Violation.OVER_CAP,
                "the roster: " + roster);
        for (JsonNode group : roster.path("groups")) {
            String code = group.path("code").asString();
            int quota = group.path("quota").asInt();
            Quota changed = context.commands().quotas.getOrDefault(code, Quota.of(quota));
            violations.check(
                    quota == changed.now(),
                    Violation.LOST,
                    "group " + code + ": quota " + quota + ", the plan was changed to " + changed.now());
            long placed = count(delegates, code, WITH_PLACE);
            long waiting = count(delegates, code, Set.of("WAITLISTED", "PROPOSED"));
            violations.check(
                    placed <= changed.highest() && group.path("taken").asInt() == placed,
                    Violation.OVER_CAP,
                    "group " + code + ": quota " + quota + ", with a place " + placed + ", places taken "
                            + group.path("taken"));
            violations.check(
                    waiting == 0 || placed >= quota,
                    Violation.STUCK,
                    "group " + code + ": " + waiting + " wait, although " + (quota - placed) + " places are free");
        }
    }

    private static long count(List<JsonNode> delegates, String group, Set<String> states) {
        return delegates.stream()
                .filter(delegate -> delegate.path("group").asString().equals(group))
                .filter(delegate -> states.contains(delegate.path("state").asString()))
                .count();
    }
}
