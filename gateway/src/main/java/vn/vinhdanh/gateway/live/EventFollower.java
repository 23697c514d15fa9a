package vn.vinhdanh.gateway.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.vinhdanh.gateway.config.KafkaConnection;

/**
 * Reads the events of all services from now on and offers a hint of each to the open streams. It joins no consumer
 * group, so each gateway sees all events. One thread does this; while Kafka is away it tries again, and nothing waits
 * for it.
 */
@Component
final class EventFollower implements SmartLifecycle {

    private static final List<String> TOPICS =
            List.of("program.events", "nomination.events", "delegate.events", "budget.events", "notification.events");

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** Until a topic that did not exist is found. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(EventFollower.class);

    private final Map<String, Object> settings;
    private final HintStreams streams;
    private volatile boolean running;
    /** Whether the log says that Kafka is away. Only the following thread uses it. */
    private boolean reported;

    EventFollower(KafkaConnection kafka, HintStreams streams) {
        this.settings = settings(kafka);
        this.streams = streams;
    }

    /** Small buffers: an event has a few hundred bytes, and only its headers and its commune are looked at. */
    private static Map<String, Object> settings(KafkaConnection kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.properties());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1024 * 1024);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000);
        settings.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
        settings.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("event-follower").start(this::run);
    }

    /** Before the web server waits for its open requests. The thread ends by itself after its poll. */
    @Override
    public void stop() {
        running = false;
        streams.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<byte[], byte[]> consumer =
                    new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                if (running && !reported) {
                    log.warn("No live hints until Kafka answers: {}", failure.toString());
                }
                reported = true;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer) throws InterruptedException {
        Set<TopicPartition> followed = partitions(consumer);
        consumer.assign(followed);
        consumer.seekToEnd(followed);
        // Asks for the ends now; otherwise the first poll would.
        followed.forEach(consumer::position);
        // The streams that opened before have missed what was published until now.
        streams.resync();
        reported = false;
        log.info("Live hints from {} partitions", followed.size());
        long lookedAt = System.nanoTime();
        while (running) {
            if (System.nanoTime() - lookedAt > BETWEEN_LOOKS.toNanos()) {
                followNew(partitions(consumer), followed, consumer);
                lookedAt = System.nanoTime();
            }
            if (followed.isEmpty()) {
                Thread.sleep(POLL);
            } else {
                consumer.poll(POLL).forEach(this::offer);
            }
        }
    }

    /** All that a new partition holds is new. */
    private static void followNew(
            Set<TopicPartition> present, Set<TopicPartition> followed, KafkaConsumer<?, ?> consumer) {
        present.removeAll(followed);
        if (!present.isEmpty()) {
            followed.addAll(present);
            consumer.assign(followed);
            consumer.seekToBeginning(present);
            log.info("Live hints from {} partitions", followed.size());
        }
    }

    /** A service declares its topic when it starts for the first time. A known topic costs no request here. */
    private static Set<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        Set<TopicPartition> partitions = new HashSet<>();
        for (String topic : TOPICS) {
            consumer.partitionsFor(topic)
                    .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        return partitions;
    }

    private void offer(ConsumerRecord<byte[], byte[]> event) {
        Hint hint = Hint.of(event);
        if (hint != null) {
            streams.offer(hint);
        }
    }
}
