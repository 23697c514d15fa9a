package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * The relay publishes a backlog, such as a service leaves that died while the broker was away: documents with an event
 * in their outbox and without a lease. They are copies of one document that the service wrote, inserted while the
 * service is suspended.
 */
final class RelaySection implements SingleSystemSection {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public void measure(SystemUnderTest system) {
        Results results = system.results();
        Document waiting = waiting(system);
        int backlog = system.scale().backlog();
        ProcessHandle service = system.process(Service.NOMINATION);
        Signals.suspend(service);
        long published;
        long began;
        try {
            system.documents()
                    .insert(
                            system.documents().collection(Service.NOMINATION, "nominations"),
                            waiting,
                            backlog,
                            RelaySection::abandoned);
            // Read while the service is suspended, or events that it publishes meanwhile would be counted twice.
            published = system.kafka().size(Service.NOMINATION.topic()) + backlog;
            began = System.nanoTime();
        } finally {
            Signals.resume(service);
        }
        Await.until(
                "the backlog on the topic", LIMIT, () -> system.kafka().size(Service.NOMINATION.topic()) >= published);
        double seconds = secondsSince(began);
        Await.until("empty outboxes", LIMIT, () -> system.pending(Service.NOMINATION) == 0);
        results.value("relay, backlog", backlog / seconds, "events/s", Map.of("events", backlog));
        results.value("relay, time to drain the backlog", secondsSince(began), "s");
    }

    /** A submitted nomination whose event could not be published, because the broker was suspended. */
    private static Document waiting(SystemUnderTest system) {
        SampleNominations nominations =
                new SampleNominations(system.conferences().ready());
        ProcessHandle broker = system.broker();
        Signals.suspend(broker);
        try {
            String id = nominations.submit(system.accounts(), Service.NOMINATION, 0);
            return system.documents().get(Service.NOMINATION, "nominations", id);
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
