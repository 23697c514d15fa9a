package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Every acknowledged check-in is stored once, every door got the same first check-in, and no delegate is checked in
 * without a command.
 */
final class CheckInVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        for (JsonNode delegate : context.delegates()) {
            String id = delegate.path("id").asString();
            Set<String> acknowledged = context.commands().checkedIn.getOrDefault(id, Set.of());
            if (acknowledged.isEmpty()) {
                violations.check(!isCheckedIn(delegate), Violation.DUPLICATED, "no door has checked in " + delegate);
            } else {
                int most = context.commands().undone.contains(id) ? 2 : 1;
                compare(acknowledged, delegate, context.auditTrailOfDelegate(id), most, violations);
            }
        }
    }

    /**
     * @param acknowledged the first check-in as the responses to the doors say it
     * @param most how many check-ins the audit trail may have
     */
    static void compare(
            Set<String> acknowledged, JsonNode delegate, JsonNode auditTrail, int most, Violations violations) {
        String checkIn = "the check-in of " + delegate.path("id").asString() + " ";
        JsonNode stored = delegate.path("checkIn");
        String first = CheckInDoor.first(stored.path("door"), stored.path("at"));
        violations.check(
                acknowledged.size() == 1, Violation.DUPLICATED, checkIn + "was acknowledged as " + acknowledged);
        violations.check(
                isCheckedIn(delegate) && acknowledged.contains(first)
                        || isInvitedAnewSince("check-in", delegate, auditTrail),
                Violation.LOST,
                checkIn + acknowledged + " is missing: " + delegate);
        int events = 0;
        for (JsonNode entry : auditTrail) {
            if (entry.path("action").asString().equals("check-in")) {
                events += entry.path("events").size();
            }
        }
        violations.check(events > 0, Violation.LOST, checkIn + "is not in the audit trail");
        violations.check(events <= most, Violation.DUPLICATED, checkIn + "is in the audit trail " + events + " times");
    }

    /**
     * The hall changed after this action, perhaps long after the editor of the plan asked for it. A new letter replaces the
     * answer to the old one, and a check-in before the day of the conference, which is a trial.
     */
    static boolean isInvitedAnewSince(String action, JsonNode delegate, JsonNode auditTrail) {
        List<String> actions = auditTrail
                .valueStream()
                .map(entry -> entry.path("action").asString())
                .toList();
        int recorded = actions.lastIndexOf(action);
        return recorded >= 0
                && actions.lastIndexOf("invite") > recorded
                && delegate.path("state").asString().equals("INVITED");
    }

    private static boolean isCheckedIn(JsonNode delegate) {
        return delegate.path("state").asString().equals("CHECKED_IN");
    }
}
