package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Today;

/** The accountant pays every reward once, to the person who may sign. A wrong payment is reversed and paid again. */
final class PaymentsChapter implements Chapter {

    private static final int BY_HAND = 4;

    private final DemoAccounts accounts;

    PaymentsChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("some rewards are paid one by one", () -> {
            for (String id : story.awarded.subList(0, BY_HAND)) {
                accounts.accountant().post(payment(id), receipt(id)).expectDone();
            }
        });
        report.step("the others are signed for on a sheet and paid in one batch", () -> payBySheet(story));
        report.step("thirty-four rewards are paid", () -> {
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

    private void payBySheet(StoryState story) {
        String payouts = "/api/payouts/" + story.conferenceId;
        JsonNode made = accounts.accountant()
                .post(payouts + "/sheets", Map.of())
                .expect(201)
                .json();
        Expect.equal(
                "lines of the sheet",
                story.awarded.size() - BY_HAND,
                made.path("lines").size());
        String sheet = payouts + "/sheets/" + made.path("number").asInt();
        List<Map<String, String>> marks = made.path("lines")
                .valueStream()
                .map(line -> Map.of("nominationId", line.path("nominationId").asString(), "how", "SIGNED"))
                .toList();
        accounts.accountant().put(sheet + "/marks", Map.of("marks", marks)).expectDone();
        Map<String, String> day = Map.of("paidOn", Today.inVietnam());
        Expect.refused(accounts.accountant().post(sheet + "/payment", day), "ASheetIsPaidWithItsScan");
        String file = accounts.accountant()
                .post(sheet + "/files", "application/octet-stream", "%PDF-1.7 (mẫu)")
                .expect(201)
                .json()
                .path("id")
                .asString();
        accounts.accountant()
                .post(sheet + "/scans", Map.of("id", file, "name", "danh-sach-da-ky.pdf"))
                .expectDone();
        accounts.secretary().post(sheet + "/payment", day).expect(403);
        accounts.accountant().post(sheet + "/payment", day).expectDone();
        Expect.eventually(
                "the sheet",
                "PAID",
                () -> accounts.accountant().get(sheet).json().path("state").asString());
        JsonNode paid = accounts.chairman().get(sheet).expect(200).json();
        Expect.equal(
                "what the ledger has of the sheet",
                paid.path("signedTotal").asLong(),
                paid.path("booked").asLong());
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
