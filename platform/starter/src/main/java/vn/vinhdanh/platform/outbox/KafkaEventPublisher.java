package vn.vinhdanh.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.platform.tracing.Traces;

/**
 * CloudEvents 1.0 in binary mode: attributes as headers, the JSON as value, the aggregate's id as key.
 *
 * <p>A producer can reach a state in which it refuses every send for ever. After {@link #FAILED_WAVES} in which nothing
 * was acknowledged, a new one takes its place.
 */
public final class KafkaEventPublisher implements EventPublisher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

    /** So many waves of the relay; while the broker is away, a wave takes five seconds or more. */
    static final int FAILED_WAVES = 10;

    private final Supplier<Producer<String, byte[]>> producers;
    private final String context;
    private final Traces traces;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Producer<String, byte[]> producer;
    private int failedWaves;

    /** @param context the producing context, {@code nomination}; its topics begin with it: {@code nomination.events} */
    public KafkaEventPublisher(Map<String, Object> connection, String context, Traces traces) {
        this(
                () -> new KafkaProducer<>(safe(connection), new StringSerializer(), new ByteArraySerializer()),
                context,
                traces);
    }

    KafkaEventPublisher(Supplier<Producer<String, byte[]>> producers, String context, Traces traces) {
        this.producers = producers;
        this.context = context;
        this.traces = traces;
        this.producer = producers.get();
    }

    /** acks=all and idempotence keep what the broker acknowledged; the time-outs stay below the lease. */
    private static Map<String, Object> safe(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        return settings;
    }

    @Override
    public CompletableFuture<Void> send(String aggregateId, OutboxEntry entry) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        Traces.Section section = traces.publish(entry.type(), entry.parentSpan());
        try {
            producer.send(record(aggregateId, entry, section.traceparent()), (metadata, failure) -> {
                if (failure == null) {
                    section.close();
                    acknowledged.incrementAndGet();
                    sent.complete(null);
                } else {
                    fail(section, sent, failure);
                }
            });
        } catch (RuntimeException refusedByClient) {
            fail(section, sent, refusedByClient);
        }
        return sent;
    }

    private void fail(Traces.Section section, CompletableFuture<Void> sent, Exception failure) {
        section.failed(failure);
        section.close();
        failed.incrementAndGet();
        sent.completeExceptionally(failure);
    }

    @Override
    public void flush() {
        try {
            producer.flush();
        } finally {
            boolean nothingSent = acknowledged.getAndSet(0) == 0 & failed.getAndSet(0) > 0;
            failedWaves = nothingSent ? failedWaves + 1 : 0;
            if (failedWaves >= FAILED_WAVES) {
                failedWaves = 0;
                replaceProducer();
            }
        }
    }

    private void replaceProducer() {
        LOG.warn("The producer of {} is replaced, because nothing it sends is acknowledged", context);
        producer.close(Duration.ZERO);
        producer = producers.get();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private ProducerRecord<String, byte[]> record(String aggregateId, OutboxEntry entry, String traceparent) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                entry.topicOf(context), aggregateId, entry.payload().getBytes(StandardCharsets.UTF_8));
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", entry.id());
        put(headers, "ce_type", entry.type());
        put(headers, "ce_source", "/vinhdanh/" + context);
        put(headers, "ce_subject", aggregateId);
        put(headers, "ce_time", entry.time().toString());
        put(headers, "ce_dataschema", "contracts/" + context + "/" + entry.type() + ".schema.json");
        put(headers, "ce_sequence", Long.toString(entry.sequence()));
        put(headers, "ce_correlationid", entry.correlationId());
        put(headers, "ce_causationid", entry.causationId());
        put(headers, "ce_headhash", entry.head());
        put(headers, "traceparent", traceparent);
        put(headers, "content-type", "application/json");
        return record;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
