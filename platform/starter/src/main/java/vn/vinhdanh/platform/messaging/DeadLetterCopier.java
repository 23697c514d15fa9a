package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Copies dead letters to {@code <topic>.<consumer>.dlq}, for tools that read topics. Nothing of ours reads them there:
 * the letter in the store is the one that counts, and a topic that refuses the copy delays nothing. One thread of its
 * own; a copy may be written twice.
 */
public final class DeadLetterCopier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterCopier.class);
    private static final int PAGE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(3);

    private final Map<String, Object> connection;
    private final Topics topics;
    private final DeadLetterStore letters;
    private final Semaphore kept = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private boolean failing;

    public DeadLetterCopier(Map<String, Object> connection, Topics topics, DeadLetterStore letters) {
        this.connection = connection;
        this.topics = topics;
        this.letters = letters;
    }

    /** A letter was kept. */
    void wake() {
        kept.release();
    }

    @Override
    public void start() {
        Thread copier = Thread.ofPlatform().daemon().name("dead-letter-copier").unstarted(this::run);
        thread = copier;
        copier.start();
    }

    @Override
    public void stop() {
        Thread copier = thread;
        thread = null;
        if (copier != null) {
            copier.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (isRunning()) {
                boolean done = copyAll();
                kept.tryAcquire((done ? PAUSE : PAUSE_AFTER_FAILURE).toMillis(), TimeUnit.MILLISECONDS);
                kept.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether all are copied */
    private boolean copyAll() throws InterruptedException {
        try {
            List<StoredDeadLetter> next = letters.uncopied(PAGE);
            if (next.isEmpty()) {
                return true;
            }
            try (Producer<byte[], byte[]> producer = producer()) {
                boolean copied = true;
                while (copied && !next.isEmpty()) {
                    copied = copy(producer, next);
                    next = letters.uncopied(PAGE);
                }
                failing = !copied;
                return copied;
            }
        } catch (RuntimeException storeOrBrokerAway) {
            warn(storeOrBrokerAway);
            return false;
        }
    }

    private boolean copy(Producer<byte[], byte[]> producer, List<StoredDeadLetter> page) throws InterruptedException {
        Map<StoredDeadLetter, Future<RecordMetadata>> sent = HashMap.newHashMap(page.size());
        boolean all = true;
        for (StoredDeadLetter letter : page) {
            sent.put(letter, producer.send(record(letter)));
        }
        for (Map.Entry<StoredDeadLetter, Future<RecordMetadata>> copy : sent.entrySet()) {
            try {
                copy.getValue().get();
                letters.copied(copy.getKey().id());
            } catch (ExecutionException refused) {
                letters.notCopied(copy.getKey().id());
                warn(refused.getCause());
                all = false;
            }
        }
        return all;
    }

    private void warn(@Nullable Throwable failure) {
        if (!failing) {
            LOG.warn(
                    "Dead letters are kept in the store, but not copied to their topic yet: {}",
                    String.valueOf(failure));
        }
        failing = true;
    }

    /** Whether a record is too large is the topic's decision. */
    private Producer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 32 * 1024 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private ProducerRecord<byte[], byte[]> record(StoredDeadLetter letter) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topics.deadLetters().get(letter.topic()), letter.key(), letter.value());
        letter.headers().forEach(header -> record.headers().add(header.name(), header.value()));
        put(record, "x-dead-letter-id", letter.id());
        put(record, "x-original-topic", letter.topic());
        put(record, "x-original-partition", letter.partition());
        put(record, "x-original-offset", letter.offset());
        put(record, "x-exception-message", letter.reason());
        return record;
    }

    private static void put(ProducerRecord<?, ?> record, String name, @Nullable Object value) {
        if (value != null) {
            record.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
