package vn.vinhdanh.systemtests.faults;

import static vn.vinhdanh.systemtests.running.Service.BUDGET;
import static vn.vinhdanh.systemtests.running.Service.DELEGATE;
import static vn.vinhdanh.systemtests.running.Service.NOMINATION;
import static vn.vinhdanh.systemtests.running.Service.NOTIFICATION;
import static vn.vinhdanh.systemtests.running.Service.PROGRAM;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Writes records that no service can read. Each must become a dead letter of every service that handles its type, and
 * must not block the records behind it.
 */
final class MalformedEvents implements FaultFactory {

    /** @param readers the services that handle this type, or that read the topic if the record has no type */
    private record Sample(String description, String topic, String type, String value, Set<Service> readers) {}

    private static final String OF_ANOTHER_OWNER = "of a service that does not own the topic";

    /** A service that believed it would hold money for a nomination that does not exist. */
    private static final String READABLE_REWARD = """
            {"commune": "trung-khanh", "conferenceId": "5d2f7f0e-6a57-5c0e-9a35-6f1f7a3c2b10",
            "nominationId": "01989f3c-7a10-7b21-8c44-2f90d1e6a001", "amount": 710000, "fund": "REWARD_FUND",
            "ledgerLine": "5d2f7f0e-6a57-5c0e-9a35-6f1f7a3c2b10/REWARD_FUND/000000000017"}""";

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "no JSON",
                    "nomination.events",
                    "NominationApproved.v1",
                    "{\"commune\":",
                    Set.of(PROGRAM, DELEGATE, BUDGET)),
            new Sample(
                    "another shape",
                    "nomination.events",
                    "NominationSelected.v1",
                    "[1, 2, 3]",
                    Set.of(NOMINATION, BUDGET)),
            new Sample(
                    "no commune",
                    "program.events",
                    "ConferencePlanned.v1",
                    "{\"conferenceId\": \"x\"}",
                    Set.of(NOMINATION, DELEGATE, BUDGET)),
            new Sample(
                    "a number for a text",
                    "delegate.events",
                    "DelegateInvited.v1",
                    "{\"commune\": {}}",
                    Set.of(NOTIFICATION)),
            new Sample("nothing", "budget.events", "RewardReserved.v1", "", Set.of(NOMINATION)),
            new Sample(OF_ANOTHER_OWNER, "budget.events", "RewardReserved.v1", READABLE_REWARD, Set.of(NOMINATION)),
            new Sample("no type", "notification.events", "", "{}", Set.of(DELEGATE)));

    private final KafkaSender sender;
    private final Map<String, Set<String>> sent = new ConcurrentHashMap<>();

    MalformedEvents(KafkaSender sender) {
        this.sender = sender;
    }

    /** Id of each record that was sent → the topics in which it must be a dead letter. */
    Map<String, Set<String>> sent() {
        return Map.copyOf(sent);
    }

    @Override
    public Fault create(RandomGenerator random) {
        Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        return new Fault("malformed event on " + sample.topic() + ": " + sample.description(), () -> {
            Map<String, String> attributes = new HashMap<>(Map.of("id", id));
            if (!sample.type().isEmpty()) {
                attributes.putAll(Map.of("type", sample.type(), "subject", id));
            }
            if (sample.description().equals(OF_ANOTHER_OWNER)) {
                attributes.put("source", "/vinhdanh/program");
            }
            byte[] value = sample.value().getBytes(StandardCharsets.UTF_8);
            sender.sendAll(List.of(InjectedRecords.marked(KafkaSender.event(sample.topic(), id, attributes, value))));
            sent.put(
                    id,
                    sample.readers().stream()
                            .map(reader -> reader.deadLettersOf(sample.topic()))
                            .collect(Collectors.toSet()));
        });
    }
}
