package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;

/** Nine members meet, declare conflicts and vote in secret. They select thirty-six of forty nominations. */
final class CouncilChapter implements Chapter {

    private static final String SESSIONS = "/api/council-sessions";
    private static final int VOTED_DOWN = 4;
    private static final Map<String, String> OFFICES = Map.of(
            "uy.vien.1", "CHAIR",
            "uy.vien.2", "VICE_CHAIR",
            "uy.vien.3", "STANDING_MEMBER",
            "uy.vien.4", "SECRETARY");

    private final DemoAccounts accounts;
    private String sessionId = "";

    CouncilChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step(
                "no session without an appointed council; the Chairman appoints who has logged in",
                () -> appoint(story));
        report.step("the share of votes is proposed by one person and approved by another", this::regulate);
        report.step("the council is convened; own units are found as conflicts", () -> convene(story));
        report.step("voting does not open without a quorum", () -> {
            accounts.councilSecretary()
                    .post(path() + "/attendance", Map.of("account", "uy.vien.1"))
                    .expectDone();
            Expect.refused(accounts.councilSecretary().post(path() + "/voting"), "VotingOpensWithAQuorum");
        });
        report.step("eight of nine attend, one declares a conflict, one denies a declared one, voting opens", () -> {
            for (String member : DemoAccounts.COUNCIL.subList(1, 8)) {
                accounts.as(member).post(path() + "/attendance").expectDone();
            }
            String nominationId = story.nominations.keySet().iterator().next();
            accounts.as("uy.vien.3")
                    .post(path() + "/conflicts", Map.of("nominationId", nominationId, "reason", "Người nhà (mẫu)"))
                    .expectDone();
            deny(nominationId);
            accounts.councilSecretary().post(path() + "/voting").expectDone();
            Expect.refused(
                    accounts.councilSecretary()
                            .post(path() + "/conflicts", Map.of("account", "uy.vien.5", "nominationId", nominationId)),
                    "AConflictIsDeclaredBeforeVoting");
        });
        report.step("an adjourned vote keeps its ballots and goes on with the same members", () -> {
            vote(story, DemoAccounts.COUNCIL.subList(0, 4));
            adjournAndResume();
        });
        report.step("eight secret ballots are cast, none twice, none by an absent member", () -> {
            vote(story, DemoAccounts.COUNCIL.subList(4, 8));
            Expect.refused(
                    accounts.as("uy.vien.9").post(path() + "/ballots", Map.of("votes", List.of())),
                    "OnlyAMemberWhoIsPresentVotes");
        });
        report.step("the result is computed once and the choices stay secret", () -> close(story));
        report.step("thirty-six are selected, four are not", () -> {
            Expect.eventually("selected", 36, () -> count(story, "SELECTED"));
            Expect.eventually("not selected", VOTED_DOWN, () -> count(story, "NOT_SELECTED"));
        });
    }

    private void appoint(StoryState story) {
        Expect.refused(
                accounts.councilSecretary().post(SESSIONS, convocation(story)), "ASessionNeedsAnAppointedCouncil");
        for (String member : DemoAccounts.COUNCIL) {
            accounts.as(member).get(SESSIONS).expect(200);
        }
        List<Map<String, String>> seats = new ArrayList<>();
        for (String member : DemoAccounts.COUNCIL) {
            seats.add(Map.of("account", member, "office", OFFICES.getOrDefault(member, "MEMBER")));
        }
        JsonNode council = accounts.chairman()
                .post(
                        "/api/councils/commune/appointments",
                        Map.of("number", "12/QĐ-UBND", "date", "2025-07-10", "seats", seats))
                .expectDone()
                .json();
        Expect.equal("in office", 9, council.path("inOffice").size());
    }

    private void regulate() {
        String proposal = accounts.councilSecretary()
                .post(
                        "/api/norm-proposals",
                        Map.of(
                                "id", "phieu-giay-khen",
                                "subject", "votes/GIAY_KHEN",
                                "name", "Tỷ lệ phiếu để được chọn: Giấy khen",
                                "unit", "SHARE_OF_MEMBERS",
                                "share", Map.of("numerator", 2, "denominator", 3),
                                "from", "2025-07-10",
                                "citation", "Quy chế hội đồng (mẫu), Điều 5",
                                "verified", true,
                                "reason", "Theo quy chế mới (mẫu)"))
                .expectDone()
                .id();
        accounts.chairman()
                .post("/api/norm-proposals/" + proposal + "/approval")
                .expectDone();
    }

    private static Map<String, Object> convocation(StoryState story) {
        return Map.of("conferenceId", story.conferenceId, "nominationIds", List.copyOf(story.nominations.keySet()));
    }

    private void convene(StoryState story) {
        Response convened =
                accounts.councilSecretary().post(SESSIONS, convocation(story)).expect(200, 201);
        sessionId = convened.id();
        Expect.equal("quorum", 6, convened.json().path("quorum").asInt());
        Expect.that("conflicts are found", convened.json().path("conflicts").size() > 0);
        for (JsonNode line : convened.json().path("lines")) {
            boolean certificate = line.path("formOfAward").asString().equals("GIAY_KHEN");
            Expect.equal(
                    "share of " + line.path("formOfAward").asString(),
                    certificate ? "ít nhất 2/3" : "quá 1/2",
                    line.path("share").asString());
        }
    }

    private void deny(String nominationId) {
        accounts.councilSecretary()
                .post(
                        path() + "/conflicts",
                        Map.of("account", "uy.vien.4", "nominationId", nominationId, "reason", "Hàng xóm (mẫu)"))
                .expectDone();
        Expect.refused(accounts.councilSecretary().post(path() + "/voting"), "QuestionsAreAnsweredBeforeVoting");
        accounts.as("uy.vien.4")
                .post(path() + "/conflict-answers", Map.of("nominationId", nominationId, "answer", "NO_CONFLICT"))
                .expectDone();
    }

    private void adjournAndResume() {
        accounts.councilSecretary()
                .post(path() + "/adjournment", Map.of("reason", "Mất điện (mẫu)"))
                .expectDone();
        JsonNode seen = accounts.as("uy.vien.5").get(path()).expect(200).json();
        Expect.equal("state", "ADJOURNED", seen.path("state").asString());
        Expect.equal(
                "reason", "Mất điện (mẫu)", seen.at("/adjournments/0/reason").asString());
        Expect.refused(accounts.councilSecretary().post(path() + "/closing"), "AnAdjournedSessionIsResumedFirst");
        JsonNode resumed = accounts.councilSecretary()
                .post(path() + "/resumption")
                .expectDone()
                .json();
        Expect.equal("ballots", 4, resumed.path("voted").asInt());
    }

    private void vote(StoryState story, List<String> members) {
        List<String> votedDown = List.copyOf(story.nominations.keySet()).subList(40 - VOTED_DOWN, 40);
        for (String member : members) {
            JsonNode session = accounts.as(member).get(path()).expect(200).json();
            List<Map<String, String>> votes = new ArrayList<>();
            session.path("ballot")
                    .forEach(line -> votes.add(Map.of(
                            "nominationId",
                            line.asString(),
                            "choice",
                            votedDown.contains(line.asString()) ? "AGAINST" : "FOR")));
            accounts.as(member)
                    .post(path() + "/ballots", Map.of("votes", votes))
                    .expectDone();
            Expect.refused(accounts.as(member).post(path() + "/ballots", Map.of("votes", votes)), "AMemberVotesOnce");
        }
    }

    private void close(StoryState story) {
        accounts.councilSecretary().post(path() + "/closing").expectDone();
        Expect.refused(accounts.councilSecretary().post(path() + "/closing"), "ASessionIsClosedOnceAfterVoting");
        JsonNode session = accounts.secretary().get(path()).expect(200).json();
        int selected = 0;
        for (JsonNode line : session.path("lines")) {
            JsonNode result = line.path("result");
            Expect.equal(
                    "votes are at most the eligible members",
                    true,
                    result.path("inFavour").asInt()
                                    + result.path("against").asInt()
                                    + result.path("abstained").asInt()
                            <= line.path("eligible").asInt());
            selected += result.path("selected").asBoolean() ? 1 : 0;
        }
        Expect.equal("selected", 36, selected);
        Expect.that(
                "no choice in the audit trail",
                !accounts.secretary()
                        .get("/api/history/council-sessions/" + sessionId)
                        .expect(200)
                        .text()
                        .matches("(?s).*(FOR|AGAINST|ABSTAIN).*"));
    }

    private int count(StoryState story, String state) {
        List<String> ids = accounts.secretary().all(NominationsChapter.list(story) + "&state=" + state).stream()
                .map(nomination -> nomination.path("id").asString())
                .collect(Collectors.toList());
        if (state.equals("SELECTED")) {
            story.selected.clear();
            story.selected.addAll(ids);
        }
        return ids.size();
    }

    private String path() {
        return SESSIONS + "/" + sessionId;
    }
}
