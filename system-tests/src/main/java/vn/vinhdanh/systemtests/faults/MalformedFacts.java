package vn.vinhdanh.systemtests.faults;

import static vn.vinhdanh.systemtests.running.Service.BUDGET;
import static vn.vinhdanh.systemtests.running.Service.DELEGATE;
import static vn.vinhdanh.systemtests.running.Service.NOMINATION;
import static vn.vinhdanh.systemtests.running.Service.NOTIFICATION;
import static vn.vinhdanh.systemtests.running.Service.PROGRAM;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.Service;

/** Records that no service can read: each must become a dead letter of every service that they concern, and stop nothing. */
final class MalformedFacts implements Trouble {

    /** @param readers of this type, or of the topic where there is none */
    private record Specimen(String what, String topic, String type, String value, Set<Service> readers) {}

    private static final List<Specimen> SPECIMENS = List.of(
            new Specimen(
                    "no JSON",
                    "nomination.events",
                    "NominationApproved.v1",
                    "{\"commune\":",
                    Set.of(PROGRAM, DELEGATE, BUDGET)),
            new Specimen(
                    "another shape",
                    "nomination.events",
                    "NominationSelected.v1",
                    "[1, 2, 3]",
                    Set.of(NOMINATION, BUDGET)),
            new Specimen(
                    "no commune",
                    "program.events",
                    "ConferencePlanned.v1",
                    "{\"conferenceId\": \"x\"}",
                    Set.of(NOMINATION, DELEGATE, BUDGET)),
            new Specimen(
                    "a number for a text",
                    "delegate.events",
                    "DelegateInvited.v1",
                    "{\"commune\": {}}",
                    Set.of(NOTIFICATION)),
            new Specimen("nothing", "budget.events", "RewardReserved.v1", "", Set.of(NOMINATION)),
            new Specimen("no type", "notification.events", "", "{}", Set.of(DELEGATE)));

    private final KafkaSender sender;
    private final Map<String, Set<String>> sent = new ConcurrentHashMap<>();

    MalformedFacts(KafkaSender sender) {
        this.sender = sender;
    }

    /** The id of each that is out → the topics in which it must be a dead letter. */
    Map<String, Set<String>> sent() {
        return Map.copyOf(sent);
    }

    @Override
    public Fault draw(RandomGenerator chance) {
        Specimen specimen = SPECIMENS.get(chance.nextInt(SPECIMENS.size()));
        String id = new UUID(chance.nextLong(), chance.nextLong()).toString();
        return new Fault("malformed fact on " + specimen.topic() + ": " + specimen.what(), () -> {
            Map<String, String> attributes = specimen.type().isEmpty()
                    ? Map.of("id", id)
                    : Map.of("id", id, "type", specimen.type(), "subject", id);
            byte[] value = specimen.value().getBytes(StandardCharsets.UTF_8);
            sender.sendAll(List.of(InjectedRecords.marked(KafkaSender.event(specimen.topic(), id, attributes, value))));
            sent.put(
                    id,
                    specimen.readers().stream()
                            .map(reader -> reader.deadLettersOf(specimen.topic()))
                            .collect(Collectors.toSet()));
        });
    }
}
