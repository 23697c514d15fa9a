package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * Delivers events again or in the wrong order. A service is killed and its successor suspended, until Kafka sees no
 * member in the consumer group; then the committed offsets can be changed.
 */
final class Redelivery {

    /** Kafka removes a dead member after its session time-out, or later while another fault stops the broker. */
    private static final Duration EMPTY_GROUP_LIMIT = Duration.ofSeconds(60);

    /** How many of the latest events are delivered in reverse if there are no new ones. */
    private static final int MOST_LATEST = 30;

    private final BreakableSystem system;
    private final KafkaProbe kafka;
    private final KafkaSender sender;
    private final Map<TopicPartition, Long> since;

    /** @param since the ends of the topics when the round began; older events are not delivered again */
    Redelivery(BreakableSystem system, KafkaProbe kafka, KafkaSender sender, Map<TopicPartition, Long> since) {
        this.system = system;
        this.kafka = kafka;
        this.sender = sender;
        this.since = since;
    }

    /** The service gets all events of this round a second time, in order. */
    Fault again(RandomGenerator random) {
        Service service = anyService(random);
        String topic = anyTopic(service, random);
        return new Fault(
                service.module() + " gets the events of " + topic + " again",
                () -> whileStopped(service, () -> {
                    Map<TopicPartition, Long> offsets = kafka.committed(service, topic);
                    offsets.replaceAll((partition, offset) -> Math.min(offset, since.get(partition)));
                    kafka.reset(service, offsets);
                }));
    }

    /**
     * The service gets the events that were published while it was dead in reverse order. Copies are appended, last
     * first, and the service skips the originals.
     */
    Fault inReverse(RandomGenerator random) {
        Service service = anyService(random);
        String topic = anyTopic(service, random);
        return new Fault(
                service.module() + " gets new events of " + topic + " in reverse",
                () -> whileStopped(service, () -> {
                    Map<TopicPartition, Long> committed = kafka.committed(service, topic);
                    committed.replaceAll((partition, offset) -> Math.max(offset, since.get(partition)));
                    Map<TopicPartition, Long> ends = kafka.ends(List.of(topic));
                    List<ConsumerRecord<String, byte[]>> events = new ArrayList<>(kafka.since(committed));
                    if (events.isEmpty()) {
                        events.addAll(latest(topic));
                    }
                    Collections.reverse(events);
                    sender.sendAll(events.stream().map(Redelivery::copy).toList());
                    kafka.reset(service, ends);
                }));
    }

    private List<ConsumerRecord<String, byte[]>> latest(String topic) {
        Map<TopicPartition, Long> start = new HashMap<>(since);
        start.keySet().removeIf(partition -> !partition.topic().equals(topic));
        List<ConsumerRecord<String, byte[]>> all = kafka.since(start);
        return all.subList(Math.max(0, all.size() - MOST_LATEST), all.size());
    }

    /** The same record, to be appended to its partition. */
    private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> event) {
        return InjectedRecords.marked(
                new ProducerRecord<>(event.topic(), event.partition(), event.key(), event.value(), event.headers()));
    }

    private void whileStopped(Service service, Runnable change) {
        ProcessHandle killed = system.process(service);
        Signals.kill(killed);
        ProcessHandle successor = system.successor(service, killed);
        Signals.suspend(successor);
        try {
            Await.until("Kafka to see no member of the group", EMPTY_GROUP_LIMIT, () -> kafka.hasNoReader(service));
            change.run();
        } finally {
            Signals.resume(successor);
        }
    }

    private static Service anyService(RandomGenerator random) {
        List<Service> services = Service.withStore();
        return services.get(random.nextInt(services.size()));
    }

    private static String anyTopic(Service service, RandomGenerator random) {
        return service.reads().get(random.nextInt(service.reads().size()));
    }
}
