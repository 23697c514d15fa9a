package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Concurrently;

/**
 * Checks delegates in at one door. When two doors check the same delegate in, the first check-in counts and both doors
 * get it.
 */
record CheckInDoor(RoundContext context, String code) {

    private static final String MAIN = "cua-chinh";
    private static final String SIDE = "cua-ben";

    static void checkInOnce(RoundContext context, String delegate) {
        new CheckInDoor(context, MAIN).checkIn(delegate);
    }

    /** At two doors at the same time. */
    static void checkInTwice(RoundContext context, String delegate) {
        Concurrently.runAll(List.of(
                () -> new CheckInDoor(context, MAIN).checkIn(delegate),
                () -> new CheckInDoor(context, SIDE).checkIn(delegate)));
    }

    /** A check-in by mistake is undone, and the delegate comes later. */
    static void checkInAgain(RoundContext context, String delegate) {
        checkInOnce(context, delegate);
        context.acknowledged(context.accounts()
                .secretary()
                .post("/api/delegates/" + delegate + "/check-in/reversal", Map.of("reason", "Quét nhầm (mẫu)")));
        context.commands().undone.add(delegate);
        context.commands().checkedIn.remove(delegate);
        checkInOnce(context, delegate);
    }

    /** Place and time of the first check-in, in the form in which responses and stored delegates are compared. */
    static String first(JsonNode door, JsonNode at) {
        return door.asString() + " at " + at.asString();
    }

    private void checkIn(String delegate) {
        JsonNode checkIn = context.acknowledged(context.accounts()
                        .door()
                        .post("/api/delegates/" + delegate + "/check-in", Map.of("door", code)))
                .expect(200)
                .json();
        context.commands()
                .checkedIn
                .computeIfAbsent(delegate, each -> ConcurrentHashMap.newKeySet())
                .add(first(checkIn.path("door"), checkIn.path("checkedInAt")));
    }
}
