package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;
import vn.vinhdanh.systemtests.running.EventRecords;
import vn.vinhdanh.systemtests.running.KafkaProbe;

/** The malformed facts are dead letters of every service that reads them, and nothing else is: a sound fact there did not reach its consumer. */
final class DeadLettersAudit implements Audit {

    private final KafkaProbe kafka;
    private final MalformedFacts malformed;

    /** Told once, though a dead letter stays for ever. */
    private final Set<String> known = new HashSet<>();

    DeadLettersAudit(KafkaProbe kafka, MalformedFacts malformed) {
        this.kafka = kafka;
        this.malformed = malformed;
    }

    @Override
    public void examine(Scene scene, Tally tally) {
        Map<String, Set<String>> sent = malformed.sent();
        Set<String> missing = new HashSet<>();
        sent.forEach((id, topics) -> topics.forEach(topic -> missing.add(id + " in " + topic)));
        for (ConsumerRecord<String, byte[]> dead : kafka.deadLetters()) {
            String id = EventRecords.attribute(dead, "id");
            missing.remove(id + " in " + dead.topic());
            if (!sent.containsKey(id) && known.add(dead.topic() + dead.partition() + "-" + dead.offset())) {
                tally.found(
                        Wrong.LOST,
                        "a dead letter in " + dead.topic() + ": " + EventRecords.attribute(dead, "type") + " " + id
                                + ", " + reason(dead));
            }
        }
        missing.stream()
                .filter(known::add)
                .forEach(one -> tally.found(Wrong.LOST, "malformed fact " + one + " is no dead letter"));
    }

    private static String reason(ConsumerRecord<String, byte[]> dead) {
        Header header = dead.headers().lastHeader("x-exception-message");
        return header == null ? "without a reason" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
