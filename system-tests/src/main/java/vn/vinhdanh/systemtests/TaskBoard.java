package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** The tasks of a conference, as the secretary reads them. */
final class TaskBoard {

    private final DemoAccounts accounts;

    TaskBoard(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** @param query {@code ?unit=…}, or empty for all */
    List<JsonNode> tasks(StoryState story, String query) {
        return accounts.secretary()
                .get(conference(story) + "/tasks" + query)
                .expect(200)
                .items();
    }

    long count(StoryState story, Predicate<JsonNode> what) {
        return tasks(story, "").stream().filter(what).count();
    }

    /** The address of the first task that this unit has. */
    String firstOf(String unit, StoryState story) {
        return tasks(story, "").stream()
                .filter(task -> task.path("unit").asString().equals(unit))
                .map(task -> path(story, task))
                .findFirst()
                .orElseThrow();
    }

    JsonNode read(String task) {
        return accounts.secretary().get(task).expect(200).json();
    }

    String state(String task) {
        return read(task).path("state").asString();
    }

    static boolean isOverdue(JsonNode task) {
        return task.at("/progress/overdue").asBoolean();
    }

    static boolean hasDifficulty(JsonNode task) {
        return task.at("/progress/openDifficulty").asBoolean();
    }

    static String path(StoryState story, JsonNode task) {
        return conference(story) + "/tasks/" + task.path("code").asString();
    }

    static String conference(StoryState story) {
        return "/api/conferences/" + story.conferenceId;
    }
}
