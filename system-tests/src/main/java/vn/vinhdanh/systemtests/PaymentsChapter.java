package vn.vinhdanh.systemtests;

import java.util.Map;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** The accountant pays every reward once. */
final class PaymentsChapter implements Chapter {

    private final DemoAccounts accounts;

    PaymentsChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("thirty-four rewards are paid", () -> {
            for (String id : story.awarded) {
                accounts.accountant()
                        .post(payment(id), receipt(story.nominations.get(id)))
                        .expectDone();
            }
            for (String id : story.awarded) {
                Expect.eventually(
                        "reward",
                        "PAID",
                        () -> accounts.accountant()
                                .get("/api/rewards/" + id)
                                .json()
                                .path("state")
                                .asString());
            }
        });
        report.step("none is paid twice", () -> {
            String id = story.awarded.getFirst();
            accounts.accountant()
                    .post(payment(id), receipt(story.nominations.get(id)))
                    .expect(409);
        });
        report.step("only the accountant pays", () -> {
            String id = story.awarded.getFirst();
            accounts.secretary()
                    .post(payment(id), receipt(story.nominations.get(id)))
                    .expect(403);
        });
    }

    private static String payment(String nominationId) {
        return "/api/rewards/" + nominationId + "/payment";
    }

    private static Map<String, String> receipt(Nominee nominee) {
        return Map.of("receivedBy", nominee.name());
    }
}
