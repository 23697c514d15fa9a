package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;

/** On the day of the conference, the door checks in delegates with a place, each once. */
final class CheckInChapter implements Chapter {

    private static final int CHECKED_IN_DELEGATES = 5;
    private static final String MAIN = "cua-chinh";
    private static final String SIDE = "cua-ben";

    private final DemoAccounts accounts;

    CheckInChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the door checks in five delegates who accepted", () -> {
            for (String id : idsIn("ACCEPTED", story).subList(0, CHECKED_IN_DELEGATES)) {
                checkIn(accounts.door(), id, MAIN).expect(200);
            }
            Expect.equal(
                    "checked in",
                    CHECKED_IN_DELEGATES,
                    idsIn("CHECKED_IN", story).size());
        });
        report.step("a second check-in at another door gets the place and time of the first", () -> {
            String id = idsIn("CHECKED_IN", story).getFirst();
            JsonNode first = accounts.secretary()
                    .get(DelegatesChapter.DELEGATES + "/" + id)
                    .expect(200)
                    .json()
                    .path("checkIn");
            JsonNode again = checkIn(accounts.door(), id, SIDE).expect(200).json();
            Expect.equal("door", MAIN, again.path("door").asString());
            Expect.equal("time", first.path("at"), again.path("checkedInAt"));
        });
        report.step("a check-in before the day is a trial, and is undone with a reason", () -> {
            String id = idsIn("CHECKED_IN", story).getFirst();
            String path = DelegatesChapter.DELEGATES + "/" + id;
            Expect.equal(
                    "trial",
                    true,
                    checkIn(accounts.door(), id, MAIN)
                            .expect(200)
                            .json()
                            .path("trial")
                            .asBoolean());
            accounts.secretary()
                    .post(path + "/check-in/reversal", Map.of("reason", "Thử máy quét (mẫu)"))
                    .expect(204);
            Expect.equal(
                    "again as the answer says",
                    "ACCEPTED",
                    accounts.secretary()
                            .get(path)
                            .expect(200)
                            .json()
                            .path("state")
                            .asString());
            checkIn(accounts.door(), id, MAIN).expect(200);
        });
        report.step("a substitute is checked in by name", () -> {
            String id = idsIn("SUBSTITUTED", story).getFirst();
            JsonNode substitute = checkIn(accounts.door(), id, SIDE).expect(200).json();
            Expect.that(
                    "a name: " + substitute,
                    !substitute.path("substituteName").asString().isBlank());
        });
        report.step("a delegate who declined is not checked in", () -> {
            String id = idsIn("DECLINED", story).getFirst();
            Expect.refused(checkIn(accounts.door(), id, MAIN), "OnlyADelegateWithAPlaceChecksIn");
            Expect.that("still declined", idsIn("DECLINED", story).contains(id));
        });
        report.step("only the door and the secretariat check in, and only for their own commune", () -> {
            String id = idsIn("ACCEPTED", story).getFirst();
            checkIn(accounts.accountant(), id, MAIN).expect(403);
            checkIn(accounts.otherCommune(), id, MAIN).expect(404);
        });
    }

    private static Response checkIn(ApiClient client, String delegate, String door) {
        return client.post(DelegatesChapter.DELEGATES + "/" + delegate + "/check-in", Map.of("door", door));
    }

    private List<String> idsIn(String state, StoryState story) {
        return accounts
                .secretary()
                .all(DelegatesChapter.DELEGATES + "?state=" + state + "&conferenceId=" + story.conferenceId)
                .stream()
                .map(delegate -> delegate.path("id").asString())
                .toList();
    }
}
