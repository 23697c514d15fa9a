package vn.vinhdanh.systemtests;

import java.util.Map;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** A conference that was imported by mistake is deleted. One that somebody works with is not. */
final class MistakeChapter implements Chapter {

    private static final String CONFERENCES = "/api/conferences/";
    private static final Map<String, String> BECAUSE = Map.of("reason", "Nhập nhầm kế hoạch (mẫu).");

    private final DemoAccounts accounts;

    MistakeChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("a conference that was imported by mistake is deleted, and its code is free again", () -> {
            String mistake = copy(story);
            secretary().post(CONFERENCES + mistake + "/deletion", BECAUSE).expectDone();
            Expect.eventually(
                    "what is left",
                    404,
                    () -> secretary().get(CONFERENCES + mistake).status());
            Expect.that(
                    "not in the list",
                    !secretary()
                            .get("/api/conferences?limit=50")
                            .json()
                            .toString()
                            .contains(mistake));
            Expect.equal("the id again", mistake, copy(story));
            secretary().post(CONFERENCES + mistake + "/deletion", BECAUSE).expectDone();
        });
        report.step(
                "a conference that somebody works with is not deleted",
                () -> Expect.refused(
                        secretary().post(CONFERENCES + story.conferenceId + "/deletion", BECAUSE),
                        "AConferenceWithAHistoryIsNotDeleted"));
    }

    private String copy(StoryState story) {
        return secretary()
                .post(
                        CONFERENCES + story.conferenceId + "/copies",
                        Map.of("code", "nhap-nham", "title", "Hội nghị nhập nhầm (mẫu)"))
                .expect(200, 201)
                .id();
    }

    private ApiClient secretary() {
        return accounts.secretary();
    }
}
