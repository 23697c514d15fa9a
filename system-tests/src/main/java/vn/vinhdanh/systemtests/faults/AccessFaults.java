package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.acl.AclOperation;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.Service;

/** Rights at Kafka that are withdrawn for a while, as by a mistake of an administrator. */
final class AccessFaults {

    private final KafkaProbe kafka;
    private final MalformedEvents malformed;

    AccessFaults(KafkaProbe kafka, MalformedEvents malformed) {
        this.kafka = kafka;
        this.malformed = malformed;
    }

    /** A record that no service can read arrives while its dead-letter topics take none. */
    Fault deadLettersRefused(RandomGenerator random) {
        Duration length = Duration.ofMillis(5_000 + random.nextInt(10_000));
        Fault event = malformed.create(random);
        List<String> topics = Service.withStore().stream()
                .flatMap(service -> service.reads().stream().map(service::deadLettersOf))
                .toList();
        return new Fault(
                "dead-letter topics take nothing for " + length.toMillis() + " ms, and a " + event.description(),
                () -> {
                    try (KafkaProbe.Refusal _ = kafka.refuse(topics, AclOperation.WRITE)) {
                        event.inject();
                        Await.pause(length);
                    }
                });
    }

    Fault denied(RandomGenerator random) {
        Duration length = Duration.ofMillis(3_000 + random.nextInt(15_000));
        List<String> topics = Service.topics();
        String topic = topics.get(random.nextInt(topics.size()));
        AclOperation operation = random.nextBoolean() ? AclOperation.WRITE : AclOperation.READ;
        return new Fault("nobody may " + operation + " " + topic + " for " + length.toMillis() + " ms", () -> {
            try (KafkaProbe.Refusal _ = kafka.refuse(List.of(topic), operation)) {
                Await.pause(length);
            }
        });
    }
}
