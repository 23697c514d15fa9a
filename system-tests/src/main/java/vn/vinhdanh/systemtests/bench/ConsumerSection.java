package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.SecondInstance;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Ours: facts worked off by one instance of a service and by two. The service is notification and the fact an invitation to
 * be printed: one fact, one document, and no mail server in between.
 */
final class ConsumerSection implements Section {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TYPE = "DelegateInvited.v1";

    @Override
    public String name() {
        return "consumers";
    }

    @Override
    public void measure(Site site, Results results) throws IOException {
        results.value(
                "facts consumed, one instance",
                workedOff(site),
                "/s",
                Map.of("facts", site.scale().facts()));
        ProcessHandle first = site.system().process(Service.NOTIFICATION);
        if (!Files.exists(java.nio.file.Path.of("/proc", Long.toString(first.pid()), "environ"))) {
            results.omitted("facts consumed by two instances", "the second is started from /proc, which is not here");
            return;
        }
        Process second = SecondInstance.start(first, 0, site.system().data().resolve("logs/second.log"));
        try {
            awaitInstances(site, 2);
            results.value(
                    "facts consumed, two instances",
                    workedOff(site),
                    "/s",
                    Map.of("facts", site.scale().facts()));
        } finally {
            second.destroy();
            second.onExit().join();
        }
        awaitInstances(site, 1);
    }

    private static void awaitInstances(Site site, int instances) {
        Patience.until(instances + " readers", PATIENCE, () -> site.wire().isReadBy(Service.NOTIFICATION, instances));
    }

    private static double workedOff(Site site) throws IOException {
        var messages = site.documents().collection(Service.NOTIFICATION, "messages");
        long documents = messages.countDocuments() + site.scale().facts();
        Map<String, Object> invitation = printed(site);
        long began = System.nanoTime();
        for (int i = 0; i < site.scale().facts(); i++) {
            String delegate = UUID.randomUUID().toString();
            invitation.put("delegateId", delegate);
            site.wire()
                    .send(
                            Service.DELEGATE.topic(),
                            delegate,
                            attributes(delegate),
                            JsonMapper.shared().writeValueAsString(invitation));
        }
        site.wire().flush();
        Patience.until(
                "the facts to be read",
                PATIENCE,
                () -> site.wire().lag(Service.NOTIFICATION, Service.DELEGATE.topic()) == 0);
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        if (messages.countDocuments() != documents) {
            throw new AssertionError("expected " + documents + " messages, found " + messages.countDocuments());
        }
        return site.scale().facts() / seconds;
    }

    /** The contract's own example, for the printer. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> printed(Site site) throws IOException {
        String example =
                Files.readString(site.system().home().resolve("contracts/delegate/examples/" + TYPE + ".full.json"));
        Map<String, Object> invitation = new HashMap<>(JsonMapper.shared().readValue(example, Map.class));
        invitation.put("channel", "PRINT");
        return invitation;
    }

    private static Map<String, String> attributes(String delegate) {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                UUID.randomUUID().toString(),
                "type",
                TYPE,
                "source",
                "/vinhdanh/delegate",
                "subject",
                delegate,
                "time",
                Instant.now().toString(),
                "dataschema",
                "contracts/delegate/" + TYPE + ".schema.json",
                "sequence",
                "1",
                "correlationid",
                UUID.randomUUID().toString().replace("-", ""));
    }
}
