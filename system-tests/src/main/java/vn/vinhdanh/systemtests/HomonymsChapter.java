package vn.vinhdanh.systemtests;

import static vn.vinhdanh.systemtests.DelegatesChapter.DELEGATES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/**
 * Four names that differ in their tone marks only, one of them twice: nobody is merged until an officer decides. At last
 * they are taken off the list again.
 */
final class HomonymsChapter implements Chapter {

    private static final String GROUP = "xom-to";

    private final DemoAccounts accounts;
    private final List<String> namesakes = new ArrayList<>();

    HomonymsChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("Tú, Tư, Tự, Tứ and Tú are five delegates and ten questions", () -> register(story));
        report.step("an officer decides: two are one person with one place, two are not", () -> judge(story));
        report.step("who was only a trial is taken off the list", () -> takeOff(story));
    }

    private void register(StoryState story) {
        for (String given : List.of("Tú", "Tư", "Tự", "Tứ", "Tú")) {
            Map<String, Object> person = Map.of(
                    "conferenceId",
                    story.conferenceId,
                    "group",
                    GROUP,
                    "unit",
                    "xom-to-dan-pho",
                    "name",
                    "Hoàng Văn Mẫu " + given,
                    "channel",
                    "PRINT");
            namesakes.add(
                    accounts.secretary().post(DELEGATES, person).expect(201).id());
        }
        Expect.equal("taken", 5, taken(story));
        Expect.equal("questions", 10, questions(story));
    }

    private void judge(StoryState story) {
        judge("same-person", namesakes.getFirst(), namesakes.getLast());
        Expect.equal("taken", 4, taken(story));
        Expect.equal("questions", 6, questions(story));
        judge("somebody-else", namesakes.get(1), namesakes.get(2));
        Expect.equal("taken", 4, taken(story));
        Expect.equal("questions", 5, questions(story));
    }

    private void judge(String decision, String one, String other) {
        accounts.secretary()
                .post(DELEGATES + "/" + one + "/" + decision, Map.of("other", other, "reason", "Hỏi đơn vị (mẫu)."))
                .expectDone();
    }

    private void takeOff(StoryState story) {
        for (JsonNode delegate : DelegatesChapter.delegates(accounts, story)) {
            String id = delegate.path("id").asString();
            if (namesakes.contains(id) && !delegate.path("state").asString().equals("CANCELLED")) {
                accounts.secretary()
                        .post(DELEGATES + "/" + id + "/cancellation", Map.of("reason", "Chỉ để thử (mẫu)."))
                        .expectDone();
            }
        }
        Expect.equal("taken", 0, taken(story));
        Expect.equal("questions", 0, questions(story));
    }

    private int taken(StoryState story) {
        return (int) DelegatesChapter.delegates(accounts, story).stream()
                .filter(delegate -> namesakes.contains(delegate.path("id").asString()))
                .filter(delegate -> delegate.path("state").asString().equals("REGISTERED"))
                .count();
    }

    private int questions(StoryState story) {
        return accounts.secretary()
                .get("/api/rosters/" + story.conferenceId + "/possible-duplicates")
                .expect(200)
                .json()
                .path("undecided")
                .asInt();
    }
}
