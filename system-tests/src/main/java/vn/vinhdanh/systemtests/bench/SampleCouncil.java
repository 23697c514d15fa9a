package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.SampleAppointment;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Takes nominations to the point where the Chairman can decide on them: the council selects them and their rewards are
 * reserved.
 */
final class SampleCouncil {

    private static final String SECRETARY = "thu.ky.hoi.dong";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /**
     * From units without nominations: members with a conflict of interest may not vote, and too few would be left for a
     * secret vote.
     */
    private static final List<String> MEMBERS = List.of("uy.vien.2", "uy.vien.4", "uy.vien.7");

    private final SystemUnderTest system;

    SampleCouncil(SystemUnderTest system) {
        this.system = system;
    }

    /** @return the ids of this number of nominations of the conference */
    List<String> select(String conference, int count) {
        List<String> nominations = appraised(conference, count);
        vote(conference, nominations);
        ApiClient secretary = system.accounts().gateway(Accounts.SECRETARY);
        for (String id : nominations) {
            SampleConferences.await("the reward of " + id, secretary, "/api/nominations/" + id, "\"RESERVED\"");
        }
        return nominations;
    }

    private List<String> appraised(String conference, int count) {
        SampleNominations nominations = new SampleNominations(conference);
        Queue<String> appraised = new ConcurrentLinkedQueue<>();
        ApiClient secretary = system.accounts().gateway(SECRETARY);
        ClosedLoad.ofAll(system.scale().clients(), count, number -> {
            String id = nominations.submit(system.accounts(), Service.GATEWAY, number);
            secretary
                    .post("/api/nominations/" + id + "/appraisal", Map.of("noDiscipline", true))
                    .expectSuccess();
            appraised.add(id);
        });
        return List.copyOf(appraised);
    }

    private void vote(String conference, List<String> nominations) {
        appoint(conference);
        ApiClient secretary = system.accounts().gateway(SECRETARY);
        String session = "/api/council-sessions/"
                + secretary
                        .post("/api/council-sessions", Map.of("conferenceId", conference, "nominationIds", nominations))
                        .expectSuccess()
                        .id();
        for (String member : MEMBERS) {
            secretary.post(session + "/attendance", Map.of("account", member)).expectSuccess();
        }
        secretary.post(session + "/voting").expectSuccess();
        for (String member : MEMBERS) {
            ApiClient voter = system.accounts().gateway(member);
            List<Map<String, String>> votes = new ArrayList<>();
            for (JsonNode line : voter.get(session).expectSuccess().json().path("ballot")) {
                votes.add(Map.of("nominationId", line.asString(), "choice", "FOR"));
            }
            voter.post(session + "/ballots", Map.of("votes", votes)).expectSuccess();
        }
        secretary.post(session + "/closing").expectSuccess();
        ApiClient reader = system.accounts().gateway(Accounts.SECRETARY);
        Await.until(
                "the last line of the session",
                LIMIT,
                () -> reader.get("/api/nominations/" + nominations.getLast())
                        .expectSuccess()
                        .text()
                        .contains("\"SELECTED\""));
    }

    /** A council of the conference's own. The same decision a second time changes nothing. */
    private void appoint(String conference) {
        MEMBERS.forEach(member ->
                system.accounts().gateway(member).get("/api/council-sessions").expectSuccess());
        system.accounts()
                .gateway("chu.tich")
                .post(SampleAppointment.path(conference), SampleAppointment.of(MEMBERS))
                .expectSuccess();
    }
}
