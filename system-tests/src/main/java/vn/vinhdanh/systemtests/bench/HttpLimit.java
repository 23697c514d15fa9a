package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.List;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Limit: a bare HTTP server, in a JVM with the options of the services, checks the same token and sends a response of
 * the same size. No promise is judged by it, because it verifies the signature on every request, while the services
 * cache validated tokens for ten seconds.
 */
final class HttpLimit implements Section {

    @Override
    public String name() {
        return "http";
    }

    @Override
    public void measure(List<SystemUnderTest> systems) throws Exception {
        SystemUnderTest system = systems.getFirst();
        SampleNominations nominations =
                new SampleNominations(system.conferences().ready());
        int responseBytes =
                nominations.draft(system.accounts(), Service.NOMINATION, 0).body().length;
        try (BareProcess server = BareProcess.start(
                system,
                BareHttpServer.class,
                system.running().identity() + "/oauth2/jwks",
                Integer.toString(responseBytes))) {
            ApiClient client =
                    new ApiClient(server.address(), system.accounts().token(Accounts.SECRETARY), Duration.ZERO);
            LoadResult requests = ClosedLoad.of(
                    system.scale().clients(),
                    system.scale().windows(),
                    server.turn(() ->
                            client.post("/api/nominations", nominations.body()).expectSuccess()));
            system.results().rate("bare HTTP server with token check, requests", "/s", requests);
            system.results().processor("a request to the bare HTTP server", requests.cost());
        }
    }
}
