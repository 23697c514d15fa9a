package vn.vinhdanh.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import vn.vinhdanh.platform.startup.StartupTask;

/**
 * Declares the topics that a service writes and reads, and its dead letters, before the consumers start. Producer and
 * consumer declare the same topic alike, so the order of their starts does not matter. Under rules of access only the
 * producer may; then the consumer waits.
 */
public final class Topics implements SmartLifecycle {

    /** The events of one aggregate stay in order within a partition. Twelve allow twelve instances of a service. */
    private static final int PARTITIONS = 12;

    /** A new service may read events years later, and a dead letter waits for a person, so neither expires. */
    private static final Map<String, String> KEPT = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

    private final Map<String, Object> connection;
    private final List<NewTopic> declared;
    private volatile boolean running;

    Topics(Map<String, Object> connection, List<NewTopic> declared) {
        this.connection = connection;
        this.declared = declared;
    }

    public static Topics of(Environment environment, String context, Map<String, Object> connection) {
        List<NewTopic> declared = new ArrayList<>();
        declared.add(topic(context + ".events", PARTITIONS));
        StreamDefaults.functions(environment).forEach(function -> {
            declared.add(topic(
                    environment.getRequiredProperty(StreamDefaults.binding(function) + "destination"), PARTITIONS));
            declared.add(topic(environment.getRequiredProperty(StreamDefaults.kafkaBinding(function) + "dlq-name"), 1));
        });
        return new Topics(connection, declared);
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.<Short>empty()).configs(KEPT);
    }

    /** The dead-letter topics among the declared. */
    List<String> deadLetters() {
        return declared.stream()
                .map(NewTopic::name)
                .filter(name -> name.endsWith(".dlq"))
                .toList();
    }

    @Override
    public void start() {
        running = true;
        if (!create()) {
            StartupTask.start("topics", () -> !running || create());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 500;
    }

    private boolean create() {
        try (Admin admin = Admin.create(connection)) {
            List<String> missing = TopicCreation.create(admin, declared);
            if (!missing.isEmpty()) {
                LOG.info("Waits for topics that others declare: {}", missing);
            }
            return missing.isEmpty();
        } catch (ExecutionException | org.apache.kafka.common.KafkaException brokerAway) {
            LOG.warn("Topics not declared yet: {}", brokerAway.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
