package vn.vinhdanh.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.tracing.Traces;

/** CloudEvents 1.0 in binary mode: attributes as headers, the JSON as value, the aggregate's id as key. */
public final class KafkaEventPublisher implements EventPublisher, AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final String context;
    private final String topic;
    private final Traces traces;

    /** @param context the producing context, {@code nomination}; its topic is {@code nomination.events} */
    public KafkaEventPublisher(Map<String, Object> connection, String context, Traces traces) {
        this.context = context;
        this.topic = context + ".events";
        this.traces = traces;
        this.producer = new KafkaProducer<>(safe(connection), new StringSerializer(), new ByteArraySerializer());
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
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        Traces.Section section = traces.publish(entry.type(), entry.parentSpan());
        try {
            producer.send(record(aggregateId, entry, section.traceparent()), (metadata, failure) -> {
                if (failure == null) {
                    section.close();
                    acknowledged.complete(null);
                } else {
                    fail(section, acknowledged, failure);
                }
            });
        } catch (RuntimeException refusedByClient) {
            fail(section, acknowledged, refusedByClient);
        }
        return acknowledged;
    }

    private static void fail(Traces.Section section, CompletableFuture<Void> acknowledged, Exception failure) {
        section.failed(failure);
        section.close();
        acknowledged.completeExceptionally(failure);
    }

    @Override
    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close(java.time.Duration.ofSeconds(5));
    }

    private ProducerRecord<String, byte[]> record(String aggregateId, OutboxEntry entry, String traceparent) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, aggregateId, entry.payload().getBytes(StandardCharsets.UTF_8));
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
