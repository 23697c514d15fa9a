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
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.SecondInstance;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Events that one instance of a service handles, and two. The service is notification-service and the event an
 * invitation on paper: one event writes one document, and no mail server is involved.
 */
final class ConsumerSection implements SingleSystemSection {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String TYPE = "InvitationIssued.v1";
    private static final String TOPIC = "delegate.contacts";

    @Override
    public String name() {
        return "consumers";
    }

    @Override
    public void measure(SystemUnderTest system) throws IOException {
        Results results = system.results();
        results.value(
                "events handled, one instance",
                handledPerSecond(system),
                "/s",
                Map.of("events", system.scale().events()));
        ProcessHandle first = system.process(Service.NOTIFICATION);
        if (!SecondInstance.isPossible(first)) {
            results.omitted(
                    "events handled by two instances",
                    "the second instance is started from /proc, which this machine does not have");
            return;
        }
        try (SecondInstance _ =
                SecondInstance.start(first, system.running().data().resolve("logs/second.log"))) {
            awaitInstances(system, 2);
            results.value(
                    "events handled, two instances",
                    handledPerSecond(system),
                    "/s",
                    Map.of("events", system.scale().events()));
        }
        awaitInstances(system, 1);
    }

    private static void awaitInstances(SystemUnderTest system, int instances) {
        Await.until(
                instances + " instances in the consumer group",
                LIMIT,
                () -> system.kafka().isReadBy(Service.NOTIFICATION, instances));
    }

    private static double handledPerSecond(SystemUnderTest system) throws IOException {
        var messages = system.documents().collection(Service.NOTIFICATION, "messages");
        long documents = messages.countDocuments() + system.scale().events();
        Map<String, Object> invitation = printed(system);
        long began = System.nanoTime();
        for (int i = 0; i < system.scale().events(); i++) {
            String delegate = UUID.randomUUID().toString();
            invitation.put("delegateId", delegate);
            byte[] value = JsonMapper.shared().writeValueAsBytes(invitation);
            system.sender().send(KafkaSender.event(TOPIC, delegate, attributes(delegate), value));
        }
        system.sender().flush();
        Await.until("the events to be handled", LIMIT, () -> system.kafka().lag(Service.NOTIFICATION, TOPIC) == 0);
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        if (messages.countDocuments() != documents) {
            throw new AssertionError("expected " + documents + " messages, found " + messages.countDocuments());
        }
        return system.scale().events() / seconds;
    }

    /** The contract's example, with the channel changed to paper. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> printed(SystemUnderTest system) throws IOException {
        String example =
                Files.readString(system.running().home().resolve("contracts/delegate/examples/" + TYPE + ".full.json"));
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
