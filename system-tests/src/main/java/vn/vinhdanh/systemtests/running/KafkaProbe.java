package vn.vinhdanh.systemtests.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads Kafka's topics and the offsets of the services' consumer groups from outside. Any thread may use it. */
public final class KafkaProbe implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private static final Duration RIGHTS_LIMIT = Duration.ofMinutes(4);

    private final Map<String, Object> connection;
    private final Admin admin;

    public KafkaProbe(String bootstrapServers) {
        this.connection =
                Map.of("bootstrap.servers", bootstrapServers, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    public void createTopic(String name, int partitions) {
        KafkaResults.get(admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                .all());
    }

    /** Rights that are withdrawn until it is closed. */
    public interface Refusal extends AutoCloseable {
        @Override
        void close();
    }

    /** Nobody may do this with these topics until the refusal is closed. Every other right stays. */
    public Refusal refuse(Collection<String> topics, AclOperation operation) {
        List<AclBinding> rules = topics.stream()
                .flatMap(topic -> Stream.of(
                        rule(topic, AclOperation.ALL, AclPermissionType.ALLOW),
                        rule(topic, operation, AclPermissionType.DENY)))
                .toList();
        List<AclBindingFilter> filters =
                rules.stream().map(AclBinding::toFilter).toList();
        KafkaResults.get(admin.createAcls(rules).all());
        // The broker may be dead or paused, and must not keep the rules when it is back.
        return () -> Await.until("the rights to be given back", RIGHTS_LIMIT, () -> {
            try {
                KafkaResults.get(admin.deleteAcls(filters).all());
                return true;
            } catch (IllegalStateException brokerAway) {
                return false;
            }
        });
    }

    private static AclBinding rule(String topic, AclOperation operation, AclPermissionType permission) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                new AccessControlEntry("User:*", "*", operation, permission));
    }

    /** The end offset of each partition of these topics. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        KafkaResults.get(admin.describeTopics(topics).allTopicNames())
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        KafkaResults.get(admin.listOffsets(latest).all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** How many records the topic holds. */
    public long size(String topic) {
        return ends(List.of(topic)).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The committed offset of each partition of this topic, 0 if the service has committed none. */
    public Map<TopicPartition, Long> committed(Service service, String topic) {
        Map<TopicPartition, OffsetAndMetadata> offsets = KafkaResults.get(
                admin.listConsumerGroupOffsets(service.module()).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> committed = new HashMap<>();
        for (TopicPartition partition : ends(List.of(topic)).keySet()) {
            OffsetAndMetadata offset = offsets.get(partition);
            committed.put(partition, offset == null ? 0 : offset.offset());
        }
        return committed;
    }

    /** How many records of this topic the service has not handled yet. */
    public long lag(Service service, String topic) {
        Map<TopicPartition, Long> committed = committed(service, topic);
        long lag = 0;
        for (Map.Entry<TopicPartition, Long> end : ends(List.of(topic)).entrySet()) {
            lag += end.getValue() - committed.get(end.getKey());
        }
        return lag;
    }

    /** How many records of all its topics the service has not handled yet. */
    public long lag(Service service) {
        return service.reads().stream().mapToLong(topic -> lag(service, topic)).sum();
    }

    /**
     * True if exactly this number of instances share each topic of the service and no rebalance is going on. An instance
     * has a consumer for each topic.
     */
    public boolean isReadBy(Service service, int instances) {
        ConsumerGroupDescription group = group(service);
        return group.groupState() == GroupState.STABLE
                && service.reads().stream().allMatch(topic -> readers(group, topic) == instances);
    }

    private static long readers(ConsumerGroupDescription group, String topic) {
        return group.members().stream()
                .filter(member -> member.assignment().topicPartitions().stream()
                        .anyMatch(partition -> partition.topic().equals(topic)))
                .count();
    }

    /** True if Kafka knows no living instance of the service. Only then can its offsets be changed. */
    public boolean hasNoReader(Service service) {
        return group(service).members().isEmpty();
    }

    /** Sets the committed offsets of a service that has no reader. */
    public void reset(Service service, Map<TopicPartition, Long> offsets) {
        Map<TopicPartition, OffsetAndMetadata> target = new HashMap<>();
        offsets.forEach((partition, offset) -> target.put(partition, new OffsetAndMetadata(offset)));
        KafkaResults.get(
                admin.alterConsumerGroupOffsets(service.module(), target).all());
    }

    /** All records from these offsets to the present ends. The records of one partition are in order. */
    public List<ConsumerRecord<String, byte[]>> since(Map<TopicPartition, Long> starts) {
        Map<TopicPartition, Long> ends = ends(
                starts.keySet().stream().map(TopicPartition::topic).distinct().toList());
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(starts.keySet());
            starts.forEach(consumer::seek);
            while (starts.keySet().stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(POLL).forEach(records::add);
            }
        }
        return records;
    }

    /** One of the last records of the topic. @throws AssertionError if it has none */
    public ConsumerRecord<String, byte[]> last(String topic) {
        Map.Entry<TopicPartition, Long> end = ends(List.of(topic)).entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(topic + " is empty"));
        return since(Map.of(end.getKey(), end.getValue() - 1)).getFirst();
    }

    /** Reads the topics from their present ends until it is closed. Returns when it is in position. */
    public TopicFollower follow(List<String> topics, Consumer<ConsumerRecord<String, byte[]>> reader) {
        KafkaConsumer<String, byte[]> consumer = consumer();
        List<TopicPartition> partitions = List.copyOf(ends(topics).keySet());
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return TopicFollower.start(consumer, reader);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }

    private ConsumerGroupDescription group(Service service) {
        return KafkaResults.get(
                        admin.describeConsumerGroups(List.of(service.module())).all())
                .get(service.module());
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
