package vn.vinhdanh.systemtests.bench;

import vn.vinhdanh.systemtests.running.Service;

/** Limit: a bare HTTP server in a JVM set as a service's checks the same token and gives an answer of the same size. */
final class HttpLimit implements Section {

    static final String REQUESTS = "bare HTTP server with token check, requests";

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
            results.rate(REQUESTS, "/s", requests);
        }
    }
}
