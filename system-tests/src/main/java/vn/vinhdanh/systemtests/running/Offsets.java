package vn.vinhdanh.systemtests.running;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the topics go, and how far each service has read them. */
public final class Offsets {

    private final Admin admin;

    /** @param admin stays the caller's */
    public Offsets(Admin admin) {
        this.admin = admin;
    }

    /** Where these topics end now. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        result(admin.describeTopics(topics).allTopicNames())
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        result(admin.listOffsets(latest).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** How far the service has read this topic: the place of the next record, 0 where it has not begun. */
    public Map<TopicPartition, Long> read(Service service, String topic) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                result(admin.listConsumerGroupOffsets(service.module()).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> read = new HashMap<>();
        for (TopicPartition partition : ends(List.of(topic)).keySet()) {
            OffsetAndMetadata place = committed.get(partition);
            read.put(partition, place == null ? 0 : place.offset());
        }
        return read;
    }

    /** How many records of this topic wait to be read by this service. */
    public long lag(Service service, String topic) {
        Map<TopicPartition, Long> read = read(service, topic);
        long lag = 0;
        for (Map.Entry<TopicPartition, Long> end : ends(List.of(topic)).entrySet()) {
            lag += end.getValue() - read.get(end.getKey());
        }
        return lag;
    }

    /** The instances of the service, as Kafka sees them. */
    public ConsumerGroupDescription group(Service service) {
        return result(admin.describeConsumerGroups(List.of(service.module())).all())
                .get(service.module());
    }

    /** The service, which must be dead, will go on reading from here. */
    public void move(Service service, Map<TopicPartition, Long> places) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        places.forEach((partition, place) -> offsets.put(partition, new OffsetAndMetadata(place)));
        result(admin.alterConsumerGroupOffsets(service.module(), offsets).all());
    }

    /** What the broker answers. */
    public static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }
}
