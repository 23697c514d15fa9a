package vn.vinhdanh.systemtests.bench;

import vn.vinhdanh.systemtests.running.Service;

/**
 * Limit: a bare HTTP server in a JVM set as a service's checks the same token and gives an answer of the same size. An orientation,
 * and no promise is judged by it: it verifies the signature on every request, while the services know a good token again for ten
 * seconds.
 */
final class HttpLimit implements Section {

    @Override
    public String name() {
        return "http";
    }

    @Override
    public void measure(Site site, Results results) throws Exception {
        Nominations nominations = new Nominations(site.conferences().ready());
        int answer = nominations
                .draft(site.accounts(), Service.NOMINATION, 0)
                .body()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                .length;
        try (BareServerProcess server = BareServerProcess.start(site.system(), answer)) {
            Door door = new Door(server.address(), site.accounts().token(Accounts.SECRETARY));
            Measured requests = Load.of(
                    site.scale().clients(),
                    site.scale().windows(),
                    () -> door.post("/api/nominations", nominations.body()));
            results.rate("bare HTTP server with token check, requests", "/s", requests);
        }
    }
}
