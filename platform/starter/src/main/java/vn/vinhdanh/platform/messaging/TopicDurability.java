package vn.vinhdanh.platform.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import vn.vinhdanh.platform.startup.StartupCheck;

/**
 * What a topic must be so that an acknowledged event survives a power cut. With several brokers: three copies, two of
 * them before the acknowledgement, and no leader that lacks some. With one broker: each batch is on its disk before it
 * is acknowledged, because there is no other copy and the outbox is cleared after that.
 *
 * @param replicas 1 for one broker, or 3 and more; {@code vinhdanh.kafka.replicas}
 */
record TopicDurability(short replicas) {

    /** Topics are weaker than the configuration says. The service does not start on them. */
    static final class WeakTopics extends StartupCheck.Refused {
        WeakTopics(List<String> findings) {
            super("An acknowledged event could be lost, so the service does not start: " + String.join("; ", findings));
        }
    }

    private static final String SYNCED = "1";
    private static final int IN_SYNC = 2;

    TopicDurability {
        if (replicas < 1 || replicas == 2) {
            throw new IllegalArgumentException("vinhdanh.kafka.replicas must be 1 (one broker) or at least 3");
        }
    }

    private boolean isOneBroker() {
        return replicas == 1;
    }

    NewTopic topic(String name, int partitions, Map<String, String> settings) {
        Map<String, String> all = new java.util.HashMap<>(settings);
        if (isOneBroker()) {
            all.put(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, SYNCED);
        } else {
            all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(IN_SYNC));
            all.put(TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false");
        }
        return new NewTopic(name, Optional.of(partitions), Optional.of(replicas)).configs(all);
    }

    /**
     * @throws WeakTopics if a topic is weaker
     * @throws ExecutionException if the broker does not tell
     */
    void check(Admin admin, Collection<String> topics) throws ExecutionException, InterruptedException {
        List<String> findings = new ArrayList<>();
        int brokers = admin.describeCluster().nodes().get().size();
        if (isOneBroker() && brokers > 1) {
            findings.add("the cluster has " + brokers + " brokers; set vinhdanh.kafka.replicas=3");
        }
        Map<String, TopicDescription> described =
                admin.describeTopics(topics).allTopicNames().get();
        Map<ConfigResource, Config> settings = admin.describeConfigs(topics.stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                        .toList())
                .all()
                .get();
        settings.forEach((topic, config) -> findings.addAll(findings(described.get(topic.name()), config)));
        if (!findings.isEmpty()) {
            throw new WeakTopics(findings.stream().sorted().toList());
        }
    }

    private List<String> findings(TopicDescription topic, Config config) {
        if (isOneBroker()) {
            return SYNCED.equals(value(config, TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG))
                    ? List.of()
                    : List.of(topic.name() + " needs flush.messages=1 (or the broker log.flush.interval.messages=1)");
        }
        List<String> findings = new ArrayList<>();
        int copies = topic.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        if (copies < replicas) {
            findings.add(topic.name() + " has " + copies + " replicas and needs " + replicas);
        }
        if (Integer.parseInt(value(config, TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG)) < IN_SYNC) {
            findings.add(topic.name() + " needs min.insync.replicas=" + IN_SYNC);
        }
        if (!"false".equals(value(config, TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG))) {
            findings.add(topic.name() + " needs unclean.leader.election.enable=false");
        }
        return findings;
    }

    private static String value(Config config, String name) {
        return config.get(name).value();
    }
}
