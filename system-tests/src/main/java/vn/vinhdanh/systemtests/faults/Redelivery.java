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
 * Facts that come again, and facts that come in the wrong order. A service is killed and held in its start until Kafka holds
 * its group for dead; then its place in a topic is moved.
 */
final class Redelivery {

    /** A broker that another fault froze or killed holds nobody for dead meanwhile. */
    private static final Duration GROUP_DIES_WITHIN = Duration.ofSeconds(60);

    /** So much is delivered in reverse when nothing new has come meanwhile. */
    private static final int SOME = 30;

    private final BreakableSystem system;
    private final KafkaProbe kafka;
    private final KafkaSender sender;
    private final Map<TopicPartition, Long> since;

    /** @param since the beginning of the round: nothing older comes again */
    Redelivery(BreakableSystem system, KafkaProbe kafka, KafkaSender sender, Map<TopicPartition, Long> since) {
        this.system = system;
        this.kafka = kafka;
        this.sender = sender;
        this.since = since;
    }

    /** Everything of this round comes a second time, in order. */
    Fault again(RandomGenerator chance) {
        Service service = reader(chance);
        String topic = anyOf(service, chance);
        return new Fault(
                service.module() + " gets all of " + topic + " again",
                () -> whileDead(service, () -> {
                    Map<TopicPartition, Long> back = kafka.committed(service, topic);
                    back.replaceAll((partition, read) -> Math.min(read, since.get(partition)));
                    kafka.reset(service, back);
                }));
    }

    /**
     * What came while the service was dead comes to it in reverse: copies are put behind the originals, last first, and the
     * service goes on reading behind the originals.
     */
    Fault inReverse(RandomGenerator chance) {
        Service service = reader(chance);
        String topic = anyOf(service, chance);
        return new Fault(
                service.module() + " gets news of " + topic + " in reverse",
                () -> whileDead(service, () -> {
                    Map<TopicPartition, Long> read = kafka.committed(service, topic);
                    read.replaceAll((partition, place) -> Math.max(place, since.get(partition)));
                    Map<TopicPartition, Long> ends = kafka.ends(List.of(topic));
                    List<ConsumerRecord<String, byte[]>> news = new ArrayList<>(kafka.since(read));
                    if (news.isEmpty()) {
                        news.addAll(latest(topic));
                    }
                    Collections.reverse(news);
                    sender.sendAll(news.stream().map(Redelivery::copy).toList());
                    kafka.reset(service, ends);
                }));
    }

    private List<ConsumerRecord<String, byte[]>> latest(String topic) {
        Map<TopicPartition, Long> start = new HashMap<>(since);
        start.keySet().removeIf(partition -> !partition.topic().equals(topic));
        List<ConsumerRecord<String, byte[]>> all = kafka.since(start);
        return all.subList(Math.max(0, all.size() - SOME), all.size());
    }

    /** The same record again, for the end of its partition. */
    private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> event) {
        return InjectedRecords.marked(
                new ProducerRecord<>(event.topic(), event.partition(), event.key(), event.value(), event.headers()));
    }

    private void whileDead(Service service, Runnable move) {
        ProcessHandle killed = system.process(service);
        Signals.kill(killed);
        ProcessHandle held = system.successor(service, killed);
        Signals.suspend(held);
        try {
            Await.until("Kafka to hold the group for dead", GROUP_DIES_WITHIN, () -> kafka.hasNoReader(service));
            move.run();
        } finally {
            Signals.resume(held);
        }
    }

    private static Service reader(RandomGenerator chance) {
        List<Service> services = Service.withStore();
        return services.get(chance.nextInt(services.size()));
    }

    private static String anyOf(Service service, RandomGenerator chance) {
        return service.reads().get(chance.nextInt(service.reads().size()));
    }
}
