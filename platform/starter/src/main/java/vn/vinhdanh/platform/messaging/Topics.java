package vn.vinhdanh.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import vn.vinhdanh.platform.anchors.AnchorTopic;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.platform.startup.StartupCheck;

/**
 * Declares the topics that a service writes and reads, and its dead letters, before the consumers start, and refuses to
 * run on topics that are weaker than the configuration says. Producer and consumer declare the same topic alike, so the
 * order of their starts does not matter. Under rules of access only the producer may; then the consumer waits. A broker
 * that is away is waited for.
 */
public final class Topics extends StartupCheck {

    /** The events of one aggregate stay in order within a partition. Twelve allow twelve instances of a service. */
    private static final int PARTITIONS = 12;

    /** An anchor of each day, of which only the latest is compared. */
    private static final Duration ANCHORS_KEPT = Duration.ofDays(90);

    private static final int BEFORE_THE_CONSUMERS = Integer.MIN_VALUE + 500;

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

    private final Map<String, Object> connection;
    private final TopicDurability durability;
    private final TopicRetention retention;
    private final List<NewTopic> declared;
    private final Map<String, String> deadLetters;

    private Topics(
            Map<String, Object> connection,
            TopicDurability durability,
            TopicRetention retention,
            List<NewTopic> declared,
            Map<String, String> deadLetters,
            Runnable end) {
        super("topics", BEFORE_THE_CONSUMERS, end);
        this.connection = connection;
        this.durability = durability;
        this.retention = retention;
        this.declared = declared;
        this.deadLetters = deadLetters;
    }

    /** @param end ends the service; called if the topics turn out to be too weak after the start */
    public static Topics of(Environment environment, String context, Map<String, Object> connection, Runnable end) {
        TopicDurability durability =
                new TopicDurability(environment.getRequiredProperty("vinhdanh.kafka.replicas", Short.class));
        TopicRetention retention = new TopicRetention(
                ownTopics(environment, context).toList(),
                DurationStyle.detectAndParse(environment.getRequiredProperty("vinhdanh.kafka.personal-data-kept")));
        List<NewTopic> declared = new ArrayList<>();
        ownTopics(environment, context)
                .forEach(topic -> declared.add(durability.topic(topic, PARTITIONS, retention.settings(topic))));
        Duration anchorsKept = environment.getProperty("vinhdanh.anchors.kept", Duration.class, ANCHORS_KEPT);
        declared.add(durability.topic(
                AnchorTopic.nameOf(context),
                1,
                Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(anchorsKept.toMillis()))));
        Map<String, String> deadLetters = new LinkedHashMap<>();
        StreamBindings.functions(environment).forEach(function -> {
            String binding = StreamBindings.binding(function);
            String topic = environment.getRequiredProperty(binding + "destination");
            String dead = StreamBindings.deadLettersOf(topic, environment.getRequiredProperty(binding + "group"));
            declared.add(durability.topic(topic, PARTITIONS, retention.settings(topic)));
            declared.add(durability.topic(dead, 1, retention.settings(dead)));
            deadLetters.put(topic, dead);
        });
        return new Topics(connection, durability, retention, declared, deadLetters, end);
    }

    private static Stream<String> ownTopics(Environment environment, String context) {
        return Stream.concat(
                        Stream.of(OutgoingEvent.EVENTS),
                        Stream.of(environment.getProperty("vinhdanh.topics", String[].class, new String[0])))
                .map(topic -> context + "." + topic);
    }

    /** The topics that are read → the topics of their dead letters. */
    Map<String, String> deadLetters() {
        return deadLetters;
    }

    /**
     * @return false if the broker is away, or topics are missing that others declare
     * @throws TopicDurability.WeakTopics if a topic exists and is too weak
     */
    @Override
    protected boolean isPassed() {
        try (Admin admin = Admin.create(connection)) {
            // First, for a cluster that can't take a new topic may have weak ones.
            Set<String> existing = admin.listTopics().names().get();
            durability.check(
                    admin,
                    declared.stream()
                            .map(NewTopic::name)
                            .distinct()
                            .filter(existing::contains)
                            .toList());
            List<String> missing = TopicCreation.create(admin, declared);
            if (!missing.isEmpty()) {
                LOG.info("Waits for topics that others declare: {}", missing);
            }
            retention.apply(admin, deadLetters.values(), declared, missing);
            return missing.isEmpty();
        } catch (ExecutionException | KafkaException brokerAway) {
            LOG.warn("Topics not declared yet: {}", brokerAway.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
