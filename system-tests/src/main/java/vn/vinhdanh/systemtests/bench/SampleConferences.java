package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.Service;

/** Conferences with the real plan, each with a code of its own. */
final class SampleConferences {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long PLENTY = 10_000_000_000L;

    private final Endpoints endpoints;
    private final Accounts accounts;

    SampleConferences(Endpoints endpoints, Accounts accounts) {
        this.endpoints = endpoints;
        this.accounts = accounts;
    }

    /** The plan of another conference of the same commune. */
    String plan() {
        return endpoints.planText("bench-" + UUID.randomUUID());
    }

    /** Imports a plan. @return the conference's id */
    String open(String plan) {
        return accounts.gateway(Accounts.SECRETARY)
                .post("/api/conferences", "application/yaml", plan)
                .expectSuccess()
                .id();
    }

    /** A conference that every service knows, with its date fixed. */
    String ready() {
        return ready(plan());
    }

    /** A conference with nearly all of its places for awardees, and with a fund for their rewards. */
    String readyForAwards() {
        String fewGuests = plan().replaceAll("quota: \\d+", "quota: 1");
        int last = fewGuests.lastIndexOf("quota: 1");
        String conference = ready(fewGuests.substring(0, last) + "quota: 143" + fewGuests.substring(last + 8));
        ApiClient accountant = accounts.gateway("ke.toan");
        await("the funds", accountant, "/api/funds/" + conference, "\"REWARD_FUND\"");
        accountant
                .post(
                        "/api/funds/" + conference + "/REWARD_FUND/allocations",
                        Map.of("amount", PLENTY, "basis", "Quyết định giao quỹ (mẫu)"))
                .expectSuccess();
        return conference;
    }

    private String ready(String plan) {
        String conference = open(plan);
        ApiClient secretary = accounts.gateway(Accounts.SECRETARY);
        secretary
                .put(
                        "/api/conferences/" + conference + "/schedule",
                        Map.of("date", LocalDate.now().plusDays(30).toString(), "startTime", "07:30"))
                .expectSuccess();
        await("the roster", secretary, "/api/rosters/" + conference, "\"startTime\"");
        SampleNominations nominations = new SampleNominations(conference);
        Await.until("the nomination service to know the conference", LIMIT, () -> {
            try {
                return nominations.draft(accounts, Service.GATEWAY, 0).isSuccessful();
            } catch (AssertionError e) {
                return false;
            }
        });
        return conference;
    }

    static void await(String what, ApiClient client, String path, String content) {
        Await.until(what, LIMIT, () -> {
            Response response = client.get(path);
            return response.isSuccessful() && response.text().contains(content);
        });
    }
}
