package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Concurrently;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.SampleAppointment;

/**
 * A session of the council, whose members cast their ballots at the same time.
 *
 * @param votedDown the nomination that everybody votes against; null for none
 */
record CouncilVote(
        RoundContext context,
        List<String> nominations,
        @Nullable String votedDown) {

    private static final List<String> COUNCIL = DemoAccounts.COUNCIL.subList(0, 3);

    /** @return the id of the session, which is closed */
    String hold() {
        appoint();
        ApiClient secretary = context.accounts().councilSecretary();
        String session = context.acknowledged(secretary.post(
                        "/api/council-sessions",
                        Map.of("conferenceId", context.conferenceId(), "nominationIds", nominations)))
                .id();
        String path = "/api/council-sessions/" + session;
        for (String member : COUNCIL) {
            context.acknowledged(secretary.post(path + "/attendance", Map.of("account", member)));
        }
        context.acknowledged(secretary.post(path + "/voting"));
        Concurrently.runAll(COUNCIL.stream()
                .<Runnable>map(member -> () -> cast(member, path))
                .toList());
        context.acknowledged(secretary.post(path + "/closing"));
        return session;
    }

    /** Each cohort enters the same decision about the council of the conference; the first one counts. */
    private void appoint() {
        for (String member : COUNCIL) {
            context.accounts().as(member).get("/api/council-sessions").expect(200);
        }
        context.acknowledged(context.accounts()
                .chairman()
                .post(SampleAppointment.path(context.conferenceId()), SampleAppointment.of(COUNCIL)));
    }

    private Response cast(String member, String session) {
        List<Map<String, String>> votes = new ArrayList<>();
        for (JsonNode line :
                context.accounts().as(member).get(session).expect(200).json().path("ballot")) {
            votes.add(Map.of("nominationId", line.asString(), "choice", choice(line.asString())));
        }
        return context.acknowledged(context.accounts().as(member).post(session + "/ballots", Map.of("votes", votes)));
    }

    private String choice(String nomination) {
        return nomination.equals(votedDown) ? "AGAINST" : "FOR";
    }
}
