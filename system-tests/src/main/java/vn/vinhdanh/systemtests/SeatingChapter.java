package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Concurrently;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** The hall is added from a template, and everybody who has a place gets a seat. */
final class SeatingChapter implements Chapter {

    private static final int CHANGES = 40;

    private final DemoAccounts accounts;

    SeatingChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("everybody gets one seat by protocol, leaders in front", () -> arrange(story));
        report.step(
                "forty changes at once leave everybody one seat, and a locked seat its delegate", () -> change(story));
    }

    private void arrange(StoryState story) {
        Map<String, Object> hall =
                Map.of("code", "tang-2", "name", "Hội trường tầng 2 (mẫu)", "template", "COMMITTEE_HALL");
        String id = accounts.secretary()
                .post("/api/halls", hall)
                .expect(201)
                .json()
                .path("id")
                .asString();
        JsonNode seating = accounts.secretary()
                .post(path(story) + "/arrangement", Map.of("hallId", id, "anew", true))
                .expect(200)
                .json();
        Expect.equal("without a seat", 0, seating.path("unseated").asInt());
        requireOneSeatEach(seating);
        for (JsonNode guest : seating.path("guests")) {
            boolean leads = guest.path("group").asString().equals("lanh-dao");
            Expect.that(
                    "a leader in front: " + guest,
                    !leads || guest.path("seat").asString().startsWith("A"));
        }
    }

    private void change(StoryState story) {
        JsonNode guests = read(story).path("guests");
        JsonNode kept = guests.get(0);
        String lockedSeat = kept.path("seat").asString();
        accounts.secretary()
                .post(path(story) + "/locks", Map.of("seats", List.of(lockedSeat), "locked", true))
                .expect(200);
        List<Runnable> changes = new ArrayList<>();
        IntStream.range(0, CHANGES)
                .<Map<String, Object>>mapToObj(number -> Map.of(
                        "one", guests.get(number % 10).path("id").asString(),
                        "other", guests.get(10 + number).path("id").asString()))
                .forEach(swap -> changes.add(() ->
                        accounts.secretary().post(path(story) + "/swaps", swap).expect(200, 409)));
        Concurrently.runAll(8, changes);
        JsonNode seating = read(story);
        requireOneSeatEach(seating);
        for (JsonNode guest : seating.path("guests")) {
            if (guest.path("id").equals(kept.path("id"))) {
                Expect.equal("the locked seat", lockedSeat, guest.path("seat").asString());
            }
        }
    }

    private static void requireOneSeatEach(JsonNode seating) {
        List<String> seats = seating.path("guests")
                .valueStream()
                .map(guest -> guest.path("seat").asString(""))
                .toList();
        Expect.that("somebody is expected", !seats.isEmpty());
        Expect.that("everybody has a seat", !seats.contains(""));
        Expect.equal("seats taken once", seats.size(), new HashSet<>(seats).size());
    }

    private JsonNode read(StoryState story) {
        return accounts.secretary().get(path(story)).expect(200).json();
    }

    private static String path(StoryState story) {
        return "/api/seatings/" + story.conferenceId;
    }
}
