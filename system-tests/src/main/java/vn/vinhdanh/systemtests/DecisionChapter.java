package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.SampleDecision;
import vn.vinhdanh.systemtests.running.Today;

/** The fund reserves the rewards after an allocation, and the Chairman decides line by line. */
final class DecisionChapter implements Chapter {

    private static final int REFUSED = 2;

    private final DemoAccounts accounts;

    DecisionChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step(
                "an empty fund leaves thirty-six rewards unfunded",
                () -> Expect.eventually("unfunded", 36L, () -> funding(story, "UNFUNDED")));
        report.step(
                "an unfunded reward is not approved",
                () -> Expect.refused(
                        accounts.chairman().post(SampleDecision.PATH, decision(story, "04/QĐ-UBND")),
                        "AnUnfundedRewardIsNotApproved"));
        report.step("the accountant allocates 100.000.000 đ: all are reserved", () -> {
            allocate(story, 100_000_000);
            Expect.eventually("reserved", 36L, () -> funding(story, "RESERVED"));
        });
        report.step("a wrong allocation is taken back by two people", () -> takeBack(story));
        report.step("a norm rises after the vote: the fund is asked for the rest", () -> raise(story));
        report.step("the Chairman approves thirty-four and refuses two", () -> decide(story));
        report.step("a number is used once a year: another decision with it is refused", () -> {
            Map<String, Object> other = new HashMap<>(decision(story, "05/QĐ-UBND"));
            other.put("lines", ((List<?>) other.get("lines")).subList(1, story.selected.size()));
            Expect.refused(accounts.chairman().post(SampleDecision.PATH, other), "ADecisionNumberIsUsedOnceAYear");
        });
        report.step("the rewards follow the norms of the day of the decision", () -> rewards(story));
        report.step("the decision is a PDF", () -> {
            Response paper = accounts.chairman()
                    .get("/api/decisions/" + story.decisionId + "/paper")
                    .expect(200);
            Expect.that("it is a PDF", new String(paper.body(), 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-"));
        });
        report.step("thirty-four are approved, two refused; the fund is committed", () -> {
            Expect.eventually("approved", 34, () -> state(story, "APPROVED"));
            Expect.eventually("refused", REFUSED, () -> state(story, "REFUSED"));
            Expect.eventually("committed", 34L, () -> rewardsIn(story, "COMMITTED"));
            Expect.eventually("released", (long) REFUSED, () -> rewardsIn(story, "RELEASED"));
        });
    }

    private String allocate(StoryState story, long amount) {
        return accounts.accountant()
                .post(
                        "/api/funds/" + story.conferenceId + "/REWARD_FUND/allocations",
                        Map.of("amount", amount, "basis", "Quyết định giao quỹ (mẫu)"))
                .expectDone()
                .id();
    }

    private void takeBack(StoryState story) {
        String reversal = "/api/allocations/" + allocate(story, 500_000_000) + "/reversal";
        accounts.accountant()
                .post(reversal, Map.of("reason", "Gõ thừa một số không (mẫu)"))
                .expectDone();
        accounts.accountant().post(reversal + "/approval").expect(403);
        accounts.chairman().post(reversal + "/approval").expectDone();
        Expect.eventually(
                "allocated",
                100_000_000L,
                () -> accounts.accountant()
                        .get("/api/funds/" + story.conferenceId)
                        .json()
                        .at("/funds/1/allocated")
                        .asLong());
    }

    /** From now on a Gia đình văn hóa is 0,11 of the base salary: 278.300 đ, rounded up to 280.000 đ. */
    private void raise(StoryState story) {
        String proposal = accounts.councilSecretary()
                .post(
                        "/api/norm-proposals",
                        Map.of(
                                "id", "gia-dinh-van-hoa-mau",
                                "subject", "reward/GIA_DINH_VAN_HOA/HOUSEHOLD",
                                "name", "Gia đình văn hóa",
                                "value", 11,
                                "unit", "HUNDREDTHS_OF_BASE_SALARY",
                                "from", Today.inVietnam(),
                                "citation", "Nghị định (mẫu)",
                                "verified", true,
                                "reason", "Nghị định mới (mẫu)"))
                .expectDone()
                .id();
        accounts.chairman()
                .post("/api/norm-proposals/" + proposal + "/approval")
                .expectDone();
        Expect.refused(
                accounts.chairman().post(SampleDecision.PATH, decision(story, "04/QĐ-UBND")),
                "AnUnfundedRewardIsNotApproved");
        story.selected.stream()
                .filter(id -> story.nominations.get(id).form().equals("GIA_DINH_VAN_HOA"))
                .forEach(id -> {
                    accounts.chairman()
                            .post("/api/nominations/" + id + "/estimate")
                            .expectDone();
                    Expect.eventually(
                            "the reserve of " + id,
                            280_000L,
                            () -> accounts.secretary()
                                    .get("/api/nominations/" + id)
                                    .json()
                                    .at("/funding/amount")
                                    .asLong());
                });
    }

    private void decide(StoryState story) {
        Response decided = accounts.chairman()
                .post(SampleDecision.PATH, decision(story, "05/QĐ-UBND"))
                .expectDone();
        story.decisionId = decided.status() == 409
                ? accounts.chairman()
                        .all("/api/decisions?conferenceId=" + story.conferenceId)
                        .getFirst()
                        .get("id")
                        .asString()
                : decided.json().get("id").asString();
        story.awarded.addAll(story.selected.subList(REFUSED, story.selected.size()));
    }

    private Map<String, Object> decision(StoryState story, String number) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < story.selected.size(); i++) {
            Map<String, Object> line = new HashMap<>();
            line.put("nominationId", story.selected.get(i));
            line.put("version", version(story.selected.get(i)));
            line.put("approve", i >= REFUSED);
            if (i < REFUSED) {
                line.put("reason", "Chưa đủ tiêu biểu ở cấp xã (mẫu).");
            }
            lines.add(line);
        }
        return SampleDecision.of(story.conferenceId, number, lines);
    }

    private long version(String nomination) {
        return accounts.chairman()
                .get("/api/nominations/" + nomination)
                .expect(200)
                .json()
                .path("version")
                .asLong();
    }

    /** From 2026-07-01 the base salary is 2.530.000 đ and a Giấy khen 0,3: 759.000 đ, rounded up to 760.000 đ. */
    private void rewards(StoryState story) {
        JsonNode decision = accounts.chairman()
                .get("/api/decisions/" + story.decisionId)
                .expect(200)
                .json();
        long sum = 0;
        for (JsonNode line : decision.path("lines")) {
            if (line.path("approve").asBoolean()) {
                Nominee nominee =
                        story.nominations.get(line.path("nominationId").asString());
                Expect.equal(
                        nominee.kind() + " " + nominee.form(),
                        expected(nominee),
                        line.at("/reward/amount").asLong());
                sum += expected(nominee);
            }
        }
        Expect.equal("total", sum, decision.path("total").asLong());
    }

    private static long expected(Nominee nominee) {
        return switch (nominee.form()) {
            case "GIAY_KHEN" -> nominee.kind().equals("COLLECTIVE") ? 1_520_000 : 760_000;
            case "LAO_DONG_TIEN_TIEN" -> 760_000;
            case "GIA_DINH_VAN_HOA" -> 280_000;
            default -> throw new AssertionError(nominee.form());
        };
    }

    private long funding(StoryState story, String state) {
        return accounts.secretary().all(NominationsChapter.list(story) + "&state=SELECTED").stream()
                .filter(nomination -> nomination.at("/funding/state").asString().equals(state))
                .count();
    }

    private int state(StoryState story, String state) {
        return accounts.secretary()
                .all(NominationsChapter.list(story) + "&state=" + state)
                .size();
    }

    private long rewardsIn(StoryState story, String state) {
        return accounts.accountant().all("/api/rewards?conferenceId=" + story.conferenceId).stream()
                .filter(reward -> reward.path("state").asString().equals(state))
                .count();
    }
}
