package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Records that no service can read: each must become a dead letter of every service that they concern, and stop nothing. */
final class MalformedFacts implements Trouble {

    private record Specimen(String what, String topic, String type, String value) {}

    private static final List<Specimen> SPECIMENS = List.of(
            new Specimen("no JSON", "nomination.events", "NominationApproved.v1", "{\"commune\":"),
            new Specimen("another shape", "nomination.events", "NominationSelected.v1", "[1, 2, 3]"),
            new Specimen("no commune", "program.events", "ConferencePlanned.v1", "{\"conferenceId\": \"x\"}"),
            new Specimen("a number for a text", "delegate.events", "DelegateInvited.v1", "{\"commune\": {}}"),
            new Specimen("nothing", "budget.events", "RewardReserved.v1", ""),
            new Specimen("no type", "notification.events", "", "{}"));

    private final Wire wire;
    private final Set<String> sent = ConcurrentHashMap.newKeySet();

    MalformedFacts(Wire wire) {
        this.wire = wire;
    }

    /** The ids of those that are out. */
    Set<String> sent() {
        return Set.copyOf(sent);
    }

    @Override
    public Fault draw(RandomGenerator chance) {
        Specimen specimen = SPECIMENS.get(chance.nextInt(SPECIMENS.size()));
        String id = new UUID(chance.nextLong(), chance.nextLong()).toString();
        return new Fault("malformed fact on " + specimen.topic() + ": " + specimen.what(), () -> {
            Map<String, String> attributes = specimen.type().isEmpty()
                    ? Map.of("id", id)
                    : Map.of("id", id, "type", specimen.type(), "subject", id);
            wire.send(specimen.topic(), id, attributes, specimen.value().getBytes(StandardCharsets.UTF_8));
            sent.add(id);
        });
    }
}
