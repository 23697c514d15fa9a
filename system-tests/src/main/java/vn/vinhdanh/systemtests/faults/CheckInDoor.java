package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Lets delegates in. The doors of a hall do not see each other: the first counts, and the other is told so. */
record CheckInDoor(Scene scene, String code) {

    private static final String MAIN = "cua-chinh";
    private static final String SIDE = "cua-ben";

    static void atOne(Scene scene, String delegate) {
        new CheckInDoor(scene, MAIN).letIn(delegate);
    }

    /** The same delegate at the same moment. */
    static void atTwo(Scene scene, String delegate) {
        AtOnce.all(List.of(
                () -> new CheckInDoor(scene, MAIN).letIn(delegate),
                () -> new CheckInDoor(scene, SIDE).letIn(delegate)));
    }

    /** Where and when the delegate came first, as a door is told and as it is read back. */
    static String first(JsonNode door, JsonNode at) {
        return door.asString() + " at " + at.asString();
    }

    private void letIn(String delegate) {
        JsonNode told = scene.told(
                        scene.accounts().door().post("/api/delegates/" + delegate + "/check-in", Map.of("door", code)))
                .expect(200)
                .json();
        scene.promises()
                .checkedIn
                .computeIfAbsent(delegate, any -> ConcurrentHashMap.newKeySet())
                .add(first(told.path("door"), told.path("checkedInAt")));
    }
}
