package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.OfflineDoors.Passed;

/**
 * Who was noted at a door is present once, by a door that noted it, and the passages through the other door are shown beside
 * it. Who was noted nowhere, or by mistake, is not present. Each guest who is not on the list is in the book once, as the
 * phone was told, and no more are in than there are places.
 */
final class OfflineDoorsVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        OfflineDoors doors = context.doors();
        List<JsonNode> stored = doors.stored();
        violations.check(
                stored.size() == doors.delegates().size(),
                Violation.DUPLICATED,
                stored.size() + " delegates at the doors, registered: "
                        + doors.delegates().size());
        for (JsonNode delegate : stored) {
            String id = delegate.path("id").asString();
            present(at(doors, id), mistakes(doors, id), delegate, context.auditTrailOfDelegate(id), violations);
        }
        book(doors.walkIns, doors.takenBack, doors.book(), violations);
    }

    /** The doors whose notes about the delegate stand. */
    private static List<String> at(OfflineDoors doors, String delegate) {
        List<String> at = new ArrayList<>();
        doors.notes.forEach((id, passed) -> {
            if (passed.delegate().equals(delegate) && !doors.takenBack.contains(id)) {
                at.add(passed.door());
            }
        });
        return at;
    }

    private static int mistakes(OfflineDoors doors, String delegate) {
        return (int) doors.takenBack.stream()
                .map(doors.notes::get)
                .filter(passed -> passed != null && passed.delegate().equals(delegate))
                .map(Passed::door)
                .count();
    }

    /**
     * @param at the doors that noted the delegate
     * @param mistakes how many notes were taken back, each of which may have been a check-in
     */
    static void present(List<String> at, int mistakes, JsonNode delegate, JsonNode auditTrail, Violations violations) {
        String who = "at the doors, delegate " + delegate.path("id").asString() + " ";
        boolean isPresent = delegate.path("state").asString().equals("CHECKED_IN");
        violations.check(isPresent || at.isEmpty(), Violation.LOST, who + "was noted at " + at + " and is absent");
        violations.check(!isPresent || !at.isEmpty(), Violation.DUPLICATED, who + "is present, and noted nowhere");
        if (isPresent && !at.isEmpty()) {
            List<String> shown = new ArrayList<>();
            JsonNode checkIn = delegate.path("checkIn");
            checkIn.path("elsewhere")
                    .forEach(other -> shown.add(other.path("door").asString()));
            List<String> others = new ArrayList<>(at);
            String door = checkIn.path("door").asString();
            violations.check(at.contains(door), Violation.LOST, who + "came through " + door + ", noted: " + at);
            others.removeIf(door::equals);
            violations.check(
                    shown.containsAll(others),
                    Violation.LOST,
                    who + "is flagged for " + shown + " and not for " + others);
            violations.check(
                    shown.size() <= others.size(),
                    Violation.DUPLICATED,
                    who + "is flagged for " + shown + ", noted elsewhere: " + others);
        }
        int checkIns = 0;
        for (JsonNode entry : auditTrail) {
            checkIns += entry.path("action").asString().equals("check-in")
                    ? entry.path("events").size()
                    : 0;
        }
        int most = mistakes + (at.isEmpty() ? 0 : 1);
        violations.check(
                checkIns <= most, Violation.DUPLICATED, who + "was checked in " + checkIns + " times, at most " + most);
    }

    /** @param settled id of each note → how its phone was told that it was settled, in all answers */
    static void book(Map<String, Set<String>> settled, Set<String> takenBack, JsonNode book, Violations violations) {
        Map<String, String> stored = new HashMap<>();
        int in = 0;
        for (JsonNode walkIn : book.path("walkIns")) {
            String id = walkIn.path("id").asString();
            String stage = walkIn.path("stage").asString();
            violations.check(
                    stored.put(id, stage) == null && settled.containsKey(id),
                    Violation.DUPLICATED,
                    "the book has " + walkIn + " twice, or no phone was told");
            in += stage.equals("IN") ? 1 : 0;
        }
        settled.forEach((id, told) -> {
            boolean isBack = takenBack.contains(id);
            violations.check(
                    isBack || told.size() == 1, Violation.DUPLICATED, "guest " + id + " was settled as " + told);
            String stage = stored.getOrDefault(id, "absent");
            violations.check(
                    isBack ? stage.equals("TAKEN_BACK") : told.contains(stage),
                    Violation.LOST,
                    "guest " + id + " was settled as " + told + " and is " + stage);
        });
        violations.check(
                in <= OfflineDoors.PLACES_LEFT,
                Violation.OVER_CAP,
                in + " guests are in who are not on the list, places: " + OfflineDoors.PLACES_LEFT);
    }
}
