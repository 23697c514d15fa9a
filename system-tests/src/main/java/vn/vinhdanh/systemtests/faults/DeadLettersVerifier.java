package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.vinhdanh.systemtests.running.EventRecords;
import vn.vinhdanh.systemtests.running.KafkaProbe;

/**
 * Every malformed event is a dead letter of each service that handles its type, and no other event is a dead letter,
 * because it would be missing in its consumer.
 */
final class DeadLettersVerifier implements Verifier {

    private final KafkaProbe kafka;
    private final MalformedEvents malformed;

    /** What is already reported, because dead letters stay in their topics. */
    private final Set<String> reported = new HashSet<>();

    DeadLettersVerifier(KafkaProbe kafka, MalformedEvents malformed) {
        this.kafka = kafka;
        this.malformed = malformed;
    }

    @Override
    public void verify(RoundContext context, Violations violations) {
        Map<String, Set<String>> sent = malformed.sent();
        Set<String> missing = new HashSet<>();
        sent.forEach((id, topics) -> topics.forEach(topic -> missing.add(id + " in " + topic)));
        for (ConsumerRecord<String, byte[]> dead : kafka.deadLetters()) {
            String id = EventRecords.attribute(dead, "id");
            missing.remove(id + " in " + dead.topic());
            if (!sent.containsKey(id) && reported.add(dead.topic() + dead.partition() + "-" + dead.offset())) {
                violations.add(
                        Violation.LOST,
                        "a dead letter in " + dead.topic() + ": " + EventRecords.attribute(dead, "type") + " " + id
                                + ", " + reason(dead));
            }
        }
        missing.stream()
                .filter(reported::add)
                .forEach(each -> violations.add(Violation.LOST, "malformed event " + each + " is not a dead letter"));
    }

    private static String reason(ConsumerRecord<String, byte[]> dead) {
        Header header = dead.headers().lastHeader("x-exception-message");
        return header == null ? "without a reason" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
