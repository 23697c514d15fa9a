package vn.vinhdanh.systemtests.bench;

import vn.vinhdanh.systemtests.running.Service;

/** What a section works on. */
record Site(
        RunningSystem system, Scale scale, Accounts accounts, Conferences conferences, Wire wire, Documents documents)
        implements AutoCloseable {

    static Site of(RunningSystem system, Scale scale) {
        Accounts accounts = new Accounts(system);
        return new Site(
                system,
                scale,
                accounts,
                new Conferences(system, accounts),
                new Wire(system.bootstrapServers()),
                new Documents(system.storeAddress(), system.databasePrefix()));
    }

    /** How many documents hold events that wait to be published by this service, as its operator sees it. */
    long pending(Service service) {
        long pending = 0;
        for (var outbox : accounts.gateway("van.hanh")
                .get("/api/operations/" + service.module() + "/outbox")
                .json()
                .path("outboxes")) {
            pending += outbox.path("pending").asLong();
        }
        return pending;
    }

    @Override
    public void close() {
        wire.close();
        documents.close();
    }
}
