package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;

/** On the day: the door lets in who has a place, each once, and nobody else. */
final class CheckInChapter implements Chapter {

    private static final int COME = 5;
    private static final String MAIN = "cua-chinh";
    private static final String SIDE = "cua-ben";

    private final DemoAccounts accounts;

    CheckInChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState stage, StoryReport report) {
        report.step("the door checks in five who said that they come", () -> {
            for (String id : idsIn("ACCEPTED", stage).subList(0, COME)) {
                checkIn(accounts.door(), id, MAIN).expect(200);
            }
            Expect.equal("checked in", COME, idsIn("CHECKED_IN", stage).size());
        });
        report.step("at another door the same delegate counts once, where and when he came first", () -> {
            String id = idsIn("CHECKED_IN", stage).getFirst();
            JsonNode first = accounts.secretary()
                    .get(DelegatesChapter.DELEGATES + "/" + id)
                    .expect(200)
                    .json()
                    .path("checkIn");
            JsonNode again = checkIn(accounts.door(), id, SIDE).expect(200).json();
            Expect.equal("door", MAIN, again.path("door").asString());
            Expect.equal("time", first.path("at"), again.path("checkedInAt"));
        });
        report.step("who comes instead of a delegate is let in by name", () -> {
            String id = idsIn("SUBSTITUTED", stage).getFirst();
            JsonNode substitute = checkIn(accounts.door(), id, SIDE).expect(200).json();
            Expect.that(
                    "a name: " + substitute,
                    !substitute.path("substituteName").asString().isBlank());
        });
        report.step("who declined has no place to come to", () -> {
            String id = idsIn("DECLINED", stage).getFirst();
            Expect.refused(checkIn(accounts.door(), id, MAIN), "OnlyADelegateWithAPlaceChecksIn");
            Expect.that("still declined", idsIn("DECLINED", stage).contains(id));
        });
        report.step("only the door and the secretariat check in, and for their own commune", () -> {
            String id = idsIn("ACCEPTED", stage).getFirst();
            checkIn(accounts.accountant(), id, MAIN).expect(403);
            checkIn(accounts.otherCommune(), id, MAIN).expect(404);
        });
    }

    private static Response checkIn(ApiClient client, String delegate, String door) {
        return client.post(DelegatesChapter.DELEGATES + "/" + delegate + "/check-in", Map.of("door", door));
    }

    private List<String> idsIn(String state, StoryState stage) {
        return accounts
                .secretary()
                .all(DelegatesChapter.DELEGATES + "?state=" + state + "&conferenceId=" + stage.conferenceId)
                .stream()
                .map(delegate -> delegate.path("id").asString())
                .toList();
    }
}
