package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.Service;

/** Brings nominations to where the Chairman decides on them: selected by the council, their rewards reserved. */
final class Council {

    private static final String SECRETARY = "thu.ky.hoi.dong";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Of units that nominate nobody here: who has a conflict leaves too few for a secret vote. */
    private static final List<Map<String, String>> MEMBERS = Stream.of("uy.vien.2", "uy.vien.4", "uy.vien.7")
            .map(account -> Map.of("account", account, "name", account, "unit", "hoi-dong-tdkt"))
            .toList();

    private final Site site;

    Council(Site site) {
        this.site = site;
    }

    /** @return the ids of so many nominations of this conference */
    List<String> select(String conference, int count) {
        List<String> nominations = appraised(conference, count);
        vote(conference, nominations);
        Door secretary = site.accounts().gateway(Accounts.SECRETARY);
        for (String id : nominations) {
            Conferences.await("the reward of " + id, secretary, "/api/nominations/" + id, "\"RESERVED\"");
        }
        return nominations;
    }

    private List<String> appraised(String conference, int count) {
        Nominations nominations = new Nominations(conference);
        Queue<String> appraised = new ConcurrentLinkedQueue<>();
        Door secretary = site.accounts().gateway(SECRETARY);
        Load.ofAll(site.scale().clients(), count, number -> {
            String id = nominations.submit(site.accounts(), Service.GATEWAY, number);
            secretary.post("/api/nominations/" + id + "/appraisal");
            appraised.add(id);
        });
        return List.copyOf(appraised);
    }

    private void vote(String conference, List<String> nominations) {
        Door secretary = site.accounts().gateway(SECRETARY);
        String session = "/api/council-sessions/"
                + secretary
                        .post(
                                "/api/council-sessions",
                                Map.of(
                                        "conferenceId", conference,
                                        "members", MEMBERS,
                                        "nominationIds", nominations))
                        .id();
        for (Map<String, String> member : MEMBERS) {
            secretary.post(session + "/attendance", Map.of("account", member.get("account")));
        }
        secretary.post(session + "/voting");
        for (Map<String, String> member : MEMBERS) {
            Door voter = site.accounts().gateway(member.get("account"));
            List<Map<String, String>> votes = new ArrayList<>();
            for (JsonNode line : voter.get(session).json().path("ballot")) {
                votes.add(Map.of("nominationId", line.asString(), "choice", "FOR"));
            }
            voter.post(session + "/ballots", Map.of("votes", votes));
        }
        secretary.post(session + "/closing");
        Door reader = site.accounts().gateway(Accounts.SECRETARY);
        Patience.until(
                "the last line of the session",
                PATIENCE,
                () -> reader.get("/api/nominations/" + nominations.getLast())
                        .body()
                        .contains("\"SELECTED\""));
    }
}
