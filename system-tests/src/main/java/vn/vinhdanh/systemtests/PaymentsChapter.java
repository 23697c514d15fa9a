package vn.vinhdanh.systemtests;

import java.util.Map;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Today;

/** The accountant pays every reward once, to the person who may sign. A wrong payment is reversed and paid again. */
final class PaymentsChapter implements Chapter {

    private final DemoAccounts accounts;

    PaymentsChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("thirty-four rewards are paid", () -> {
            for (String id : story.awarded) {
                accounts.accountant().post(payment(id), receipt(id)).expectDone();
            }
            for (String id : story.awarded) {
                Expect.eventually("reward", "PAID", () -> state(id));
            }
        });
        report.step("none is paid twice", () -> {
            String id = story.awarded.getFirst();
            accounts.accountant().post(payment(id), receipt(id)).expect(409);
        });
        report.step("only the accountant pays", () -> {
            String id = story.awarded.getFirst();
            accounts.secretary().post(payment(id), receipt(id)).expect(403);
        });
        report.step("a wrong payment is reversed by two people, and the reward is paid again", () -> payAgain(story));
        report.step("what is free in the year's fund is carried over by two people", () -> carryOver(story));
    }

    private void payAgain(StoryState story) {
        String id = story.awarded.getLast();
        String reversal = "/api/rewards/" + id + "/reversal";
        accounts.accountant()
                .post(reversal, Map.of("reason", "Ghi nhầm người ký nhận (mẫu)"))
                .expectDone();
        accounts.accountant().post(reversal + "/approval").expect(403);
        accounts.chairman().post(reversal + "/approval").expectDone();
        Expect.eventually("reward", "COMMITTED", () -> state(id));
        Expect.refused(
                accounts.accountant().post(payment(id), Map.of("receivedBy", "Người khác (mẫu)")),
                "OnlyWhoMaySignReceives");
        Map<String, String> receipt = Map.of(
                "receivedBy", "Người khác (mẫu)", "proxy", "giấy ủy quyền 01 (mẫu)", "paidOn", Today.inVietnam());
        accounts.accountant().post(payment(id), receipt).expectDone();
        Expect.eventually("reward", "PAID", () -> state(id));
        Expect.equal(
                "payments that were reversed",
                1,
                accounts.accountant()
                        .get("/api/rewards/" + id)
                        .json()
                        .path("reversedPayments")
                        .size());
    }

    private void carryOver(StoryState story) {
        String year = "/api/reward-funds/" + story.date.getYear();
        long free = accounts.accountant()
                .get(year)
                .expect(200)
                .json()
                .at("/balance/available")
                .asLong();
        accounts.accountant()
                .post(year + "/carry-over", Map.of("reason", "Kết thúc năm (mẫu)"))
                .expectDone();
        accounts.chairman().post(year + "/carry-over/approval").expectDone();
        Expect.eventually(
                "the next year's fund",
                free,
                () -> accounts.accountant()
                        .get("/api/reward-funds/" + (story.date.getYear() + 1))
                        .json()
                        .at("/balance/available")
                        .asLong());
    }

    private String state(String id) {
        return accounts.accountant()
                .get("/api/rewards/" + id)
                .json()
                .path("state")
                .asString();
    }

    private static String payment(String nominationId) {
        return "/api/rewards/" + nominationId + "/payment";
    }

    /** The person who may sign: of a collective its representative. */
    private Map<String, String> receipt(String id) {
        return Map.of(
                "receivedBy",
                accounts.accountant()
                        .get("/api/rewards/" + id)
                        .json()
                        .at("/maySign/name")
                        .asString());
    }
}
