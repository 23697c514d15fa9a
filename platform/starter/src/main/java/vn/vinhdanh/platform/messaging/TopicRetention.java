package vn.vinhdanh.platform.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/**
 * How long Kafka keeps the records of a topic. Events are kept for good: a new service may read them years later. Every
 * other topic has addresses, or copies of what the store keeps, and ends after a time.
 *
 * @param own topics of the service's events: {@code delegate.events}, {@code delegate.contacts}
 * @param personalDataKept {@code vinhdanh.kafka.personal-data-kept}; the same for owner and readers of a topic
 */
record TopicRetention(List<String> own, Duration personalDataKept) {

    private static final Logger LOG = LoggerFactory.getLogger(TopicRetention.class);
    private static final String FOR_EVER = "-1";

    /** Kafka removes whole segments. With its default of a week a record would live for a week longer. */
    private static final Duration SEGMENT = Duration.ofDays(1);

    private static boolean isKept(String topic) {
        return topic.endsWith("." + OutgoingEvent.EVENTS);
    }

    Map<String, String> settings(String topic) {
        return isKept(topic)
                ? Map.of(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER)
                : Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(personalDataKept.toMillis()),
                        TopicConfig.SEGMENT_MS_CONFIG, Long.toString(SEGMENT.toMillis()));
    }

    /**
     * Gives the topics of this service that are not kept the settings of today, because they may be from before, or the
     * setting was changed. Where a broker refuses, a warning says it; nothing is lost by that.
     *
     * @param deadLetters the topics of this service's dead letters
     */
    void apply(Admin admin, Collection<String> deadLetters, List<NewTopic> declared, List<String> missing)
            throws ExecutionException, InterruptedException {
        List<ConfigResource> ended = declared.stream()
                .map(NewTopic::name)
                .filter(topic -> deadLetters.contains(topic) || own.contains(topic) && !isKept(topic))
                .filter(topic -> !missing.contains(topic))
                .distinct()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        admin.describeConfigs(ended).all().get().forEach((topic, config) -> {
            List<AlterConfigOp> differing = differing(topic.name(), config);
            if (!differing.isEmpty()) {
                changes.put(topic, differing);
            }
        });
        if (changes.isEmpty()) {
            return;
        }
        try {
            admin.incrementalAlterConfigs(changes).all().get();
            LOG.info("Keeps {} for {} days", changes.keySet(), personalDataKept.toDays());
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof AuthorizationException)) {
                throw refused;
            }
            LOG.warn(
                    "May not say how long these topics are kept; set retention.ms of each to {}: {}",
                    personalDataKept.toMillis(),
                    changes.keySet());
        }
    }

    private List<AlterConfigOp> differing(String topic, Config config) {
        return settings(topic).entrySet().stream()
                .filter(setting ->
                        !setting.getValue().equals(config.get(setting.getKey()).value()))
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}
