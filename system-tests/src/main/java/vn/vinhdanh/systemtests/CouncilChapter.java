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

    private final DemoAccounts accounts;
    private String sessionId = "";

    CouncilChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the council is convened; own units are found as conflicts", () -> convene(story));
        report.step("voting does not open without a quorum", () -> {
            accounts.councilSecretary()
                    .post(path() + "/attendance", Map.of("account", "uy.vien.1"))
                    .expectDone();
            Expect.refused(accounts.councilSecretary().post(path() + "/voting"), "VotingOpensWithAQuorum");
        });
        report.step("eight of nine attend, one declares a conflict, voting opens", () -> {
            for (String member : DemoAccounts.COUNCIL.subList(1, 8)) {
                accounts.as(member).post(path() + "/attendance").expectDone();
            }
            String nominationId = story.nominations.keySet().iterator().next();
            accounts.as("uy.vien.3")
                    .post(path() + "/conflicts", Map.of("nominationId", nominationId, "reason", "Người nhà (mẫu)"))
                    .expectDone();
            accounts.councilSecretary().post(path() + "/voting").expectDone();
        });
        report.step("eight secret ballots are cast, none twice, none by an absent member", () -> vote(story));
        report.step("the result is computed once and the choices stay secret", () -> close(story));
        report.step("thirty-six are selected, four are not", () -> {
            Expect.eventually("selected", 36, () -> count(story, "SELECTED"));
            Expect.eventually("not selected", VOTED_DOWN, () -> count(story, "NOT_SELECTED"));
        });
    }

    private void convene(StoryState story) {
        List<Map<String, String>> members = members(DemoAccounts.COUNCIL);
        Response convened = accounts.councilSecretary()
                .post(
                        SESSIONS,
                        Map.of(
                                "conferenceId",
                                story.conferenceId,
                                "members",
                                members,
                                "nominationIds",
                                List.copyOf(story.nominations.keySet())))
                .expect(200, 201);
        sessionId = convened.id();
        Expect.equal("quorum", 6, convened.json().path("quorum").asInt());
        Expect.that("conflicts are found", convened.json().path("conflicts").size() > 0);
    }

    private List<Map<String, String>> members(List<String> usernames) {
        List<Map<String, String>> members = new ArrayList<>();
        for (String username : usernames) {
            Map<String, String> profile = accounts.profileOf(username);
            members.add(Map.of("account", username, "name", profile.get("name"), "unit", profile.get("unit")));
        }
        return members;
    }

    private void vote(StoryState story) {
        List<String> votedDown = List.copyOf(story.nominations.keySet()).subList(40 - VOTED_DOWN, 40);
        for (String member : DemoAccounts.COUNCIL.subList(0, 8)) {
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
        Expect.refused(
                accounts.as("uy.vien.9").post(path() + "/ballots", Map.of("votes", List.of())),
                "OnlyAMemberWhoIsPresentVotes");
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
