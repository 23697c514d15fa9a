package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
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

    private final RunningSystem system;
    private final Wire wire;
    private final Map<TopicPartition, Long> since;

    /** @param since the beginning of the round: nothing older comes again */
    Redelivery(RunningSystem system, Wire wire, Map<TopicPartition, Long> since) {
        this.system = system;
        this.wire = wire;
        this.since = since;
    }

    /** Everything of this round comes a second time, in order. */
    Fault again(RandomGenerator chance) {
        Service service = reader(chance);
        String topic = anyOf(service, chance);
        return new Fault(
                service.module() + " gets all of " + topic + " again",
                () -> whileDead(service, () -> {
                    Map<TopicPartition, Long> back = wire.read(service, topic);
                    back.replaceAll((partition, read) -> Math.min(read, since.get(partition)));
                    wire.moveTo(service, back);
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
                    Map<TopicPartition, Long> read = wire.read(service, topic);
                    read.replaceAll((partition, place) -> Math.max(place, since.get(partition)));
                    Map<TopicPartition, Long> ends = wire.ends(List.of(topic));
                    List<ConsumerRecord<String, byte[]>> news = new ArrayList<>(wire.since(read));
                    if (news.isEmpty()) {
                        news.addAll(latest(topic));
                    }
                    Collections.reverse(news);
                    wire.sendAgain(news.stream());
                    wire.moveTo(service, ends);
                }));
    }

    private List<ConsumerRecord<String, byte[]>> latest(String topic) {
        Map<TopicPartition, Long> start = new HashMap<>(since);
        start.keySet().removeIf(partition -> !partition.topic().equals(topic));
        List<ConsumerRecord<String, byte[]>> all = wire.since(start);
        return all.subList(Math.max(0, all.size() - SOME), all.size());
    }

    private void whileDead(Service service, Runnable move) {
        ProcessHandle killed = Waiting.until(service.module(), () -> system.process(service));
        Signals.kill(killed);
        ProcessHandle held = system.successor(service, killed);
        Signals.suspend(held);
        try {
            Waiting.untilTrue(GROUP_DIES_WITHIN, "Kafka to hold the group for dead", () -> wire.isDeserted(service));
            move.run();
        } finally {
            Signals.resume(held);
        }
    }

    private static Service reader(RandomGenerator chance) {
        List<Service> keepers = Service.keepers();
        return keepers.get(chance.nextInt(keepers.size()));
    }

    private static String anyOf(Service service, RandomGenerator chance) {
        return service.reads().get(chance.nextInt(service.reads().size()));
    }
}
