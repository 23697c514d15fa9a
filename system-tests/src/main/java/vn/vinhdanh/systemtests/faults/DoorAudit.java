package vn.vinhdanh.systemtests.faults;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;

/** Whoever was let in is there, once: every door was told the same, and nobody is there whom no door let in. */
final class DoorAudit implements Audit {

    @Override
    public void examine(Scene scene, Tally tally) {
        for (JsonNode delegate : scene.delegates()) {
            String id = delegate.path("id").asString();
            Set<String> told = scene.promises().checkedIn.getOrDefault(id, Set.of());
            if (told.isEmpty()) {
                tally.check(!isPresent(delegate), Wrong.DUPLICATED, "no door let in " + delegate);
            } else {
                compare(told, delegate, scene.historyOfDelegate(id), tally);
            }
        }
    }

    /** @param told where and when the delegate came first, by each answer that a door got */
    static void compare(Set<String> told, JsonNode delegate, JsonNode history, Tally tally) {
        String who = "the check-in of " + delegate.path("id").asString() + " ";
        JsonNode checkIn = delegate.path("checkIn");
        String first = CheckInDoor.first(checkIn.path("door"), checkIn.path("at"));
        tally.check(told.size() == 1, Wrong.DUPLICATED, who + "was told as " + told);
        tally.check(isPresent(delegate) && told.contains(first), Wrong.LOST, who + told + " is missing: " + delegate);
        int events = 0;
        for (JsonNode entry : history) {
            if (entry.path("action").asString().equals("check-in")) {
                events += entry.path("events").size();
            }
        }
        tally.check(events > 0, Wrong.LOST, who + "is not in the history");
        tally.check(events <= 1, Wrong.DUPLICATED, who + "is in the history " + events + " times");
    }

    private static boolean isPresent(JsonNode delegate) {
        return delegate.path("state").asString().equals("CHECKED_IN");
    }
}
