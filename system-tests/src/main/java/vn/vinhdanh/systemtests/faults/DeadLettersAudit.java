package vn.vinhdanh.systemtests.faults;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;

/** The malformed facts are dead letters, all of them, and nothing else is: a sound fact there did not reach its consumer. */
final class DeadLettersAudit implements Audit {

    private final Wire wire;
    private final MalformedFacts malformed;

    /** Told once, though a dead letter stays for ever. */
    private final Set<String> known = new HashSet<>();

    DeadLettersAudit(Wire wire, MalformedFacts malformed) {
        this.wire = wire;
        this.malformed = malformed;
    }

    @Override
    public void examine(Scene scene, Tally tally) {
        Set<String> missing = new HashSet<>(malformed.sent());
        for (ConsumerRecord<String, byte[]> dead : wire.deadLetters()) {
            String id = Wire.attribute(dead, "id");
            missing.remove(id);
            if (!malformed.sent().contains(id) && known.add(dead.topic() + dead.offset())) {
                tally.found(
                        Wrong.LOST,
                        "a dead letter in " + dead.topic() + ": " + Wire.attribute(dead, "type") + " " + id + ", "
                                + Wire.reason(dead));
            }
        }
        missing.stream()
                .filter(known::add)
                .forEach(id -> tally.found(Wrong.LOST, "malformed fact " + id + " is no dead letter"));
    }
}
