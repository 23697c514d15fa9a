package vn.vinhdanh.systemtests.bench;

import java.nio.file.Path;
import vn.vinhdanh.systemtests.running.Service;

/** A running system with the clients that the sections use, and the results that are measured on it. */
final class SystemUnderTest implements AutoCloseable {

    private final RunningSystem running;
    private final Scale scale;
    private final Results results;
    private final Accounts accounts;
    private final Wire kafka;
    private final StoredDocuments documents;

    private SystemUnderTest(RunningSystem running, Scale scale, Results results) {
        this.running = running;
        this.scale = scale;
        this.results = results;
        this.accounts = new Accounts(running);
        this.kafka = new Wire(running.bootstrapServers());
        this.documents = new StoredDocuments(running.storeAddress());
    }

    /** Returns when everything is ready. */
    static SystemUnderTest start(Path home, Options options, Results results) {
        RunningSystem running = RunningSystem.start(home, options.jvms());
        return new SystemUnderTest(running, Scale.of(options.quick(), running.hasBuiltInStore()), results);
    }

    RunningSystem running() {
        return running;
    }

    Scale scale() {
        return scale;
    }

    Results results() {
        return results;
    }

    Accounts accounts() {
        return accounts;
    }

    SampleConferences conferences() {
        return new SampleConferences(running, accounts);
    }

    Wire kafka() {
        return kafka;
    }

    StoredDocuments documents() {
        return documents;
    }

    /** An operation of a load whose processor time is measured in all processes of this system. */
    ClosedLoad.Turn turn(Operation operation) {
        return new ClosedLoad.Turn(operation, running.processes());
    }

    /** How many documents hold events that this service has not published yet. */
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
        kafka.close();
        documents.close();
        running.close();
    }
}
