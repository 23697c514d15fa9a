package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * Ours: the relay works off what waits. The backlog is what a service leaves that died with its broker away: documents with
 * an event in their outbox and nobody's lease. They are copies of one that the service wrote; it stands still meanwhile.
 */
final class RelaySection implements Section {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public void measure(Site site, Results results) {
        Document waiting = waiting(site);
        int backlog = site.scale().backlog();
        ProcessHandle service = site.system().process(Service.NOMINATION);
        Signals.suspend(service);
        long published;
        long began;
        try {
            site.documents()
                    .insert(
                            site.documents().collection(Service.NOMINATION, "nominations"),
                            waiting,
                            backlog,
                            RelaySection::abandoned);
            // While it stands still: what it publishes before these are taken would be waited for a second time.
            published = site.wire().size(Service.NOMINATION.topic()) + backlog;
            began = System.nanoTime();
        } finally {
            Signals.resume(service);
        }
        Patience.until(
                "the backlog on the topic", PATIENCE, () -> site.wire().size(Service.NOMINATION.topic()) >= published);
        double seconds = secondsSince(began);
        Patience.until("empty outboxes", PATIENCE, () -> site.pending(Service.NOMINATION) == 0);
        results.value("relay, backlog", backlog / seconds, "events/s", Map.of("events", backlog));
        results.value("relay, time to drain the backlog", secondsSince(began), "s");
    }

    /** A submitted nomination whose event could not leave, because the broker stood still. */
    private static Document waiting(Site site) {
        Nominations nominations = new Nominations(site.conferences().ready());
        ProcessHandle broker = site.system().broker();
        Signals.suspend(broker);
        try {
            String id = nominations.submit(site.accounts(), Service.NOMINATION, 0);
            return site.documents().get(Service.NOMINATION, "nominations", id);
        } finally {
            Signals.resume(broker);
        }
    }

    private static Document abandoned(Document document) {
        document.remove("lease");
        document.put("pendingSince", new Date());
        for (Document entry : document.getList("outbox", Document.class)) {
            entry.put("id", UUID.randomUUID().toString());
        }
        return document;
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
