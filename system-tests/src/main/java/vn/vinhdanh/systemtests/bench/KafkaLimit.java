package vn.vinhdanh.systemtests.bench;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.Service;

/** Limit: the plain Kafka client sends the event that the service publishes for a nomination, acks=all. */
final class KafkaLimit implements Section {

    /** As many as the relay sends before it waits for the acknowledgements. */
    private static final int BATCH = 512;

    private static final int PACE = 200;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void measure(Site site, Results results) throws Exception {
        Nominations nominations = new Nominations(site.conferences().ready());
        long before = site.wire().size(Service.NOMINATION.topic());
        nominations.submit(site.accounts(), Service.NOMINATION, 0);
        Patience.until(
                "its event",
                java.time.Duration.ofSeconds(30),
                () -> site.wire().size(Service.NOMINATION.topic()) > before);
        ConsumerRecord<String, byte[]> event = site.wire().last(Service.NOMINATION.topic());
        throughput(site, event, results);
        latency(site, event, results);
    }

    private static void throughput(Site site, ConsumerRecord<String, byte[]> event, Results results) throws Exception {
        String topic = site.wire().scratch("bench.throughput");
        Measured batches = Load.of(site.scale().clients(), site.scale().windows(), () -> {
            List<Future<RecordMetadata>> sent = new ArrayList<>(BATCH);
            for (int i = 0; i < BATCH; i++) {
                sent.add(site.wire().send(copy(topic, event, event.value())));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        });
        Measured records = batches.times(BATCH);
        results.value(
                "plain Kafka client, records acknowledged",
                records.perSecond(),
                "/s",
                Map.of("bytes", event.serializedValueSize(), "batch", BATCH));
    }

    /** From send to poll, at a pace far below the limit. */
    private static void latency(Site site, ConsumerRecord<String, byte[]> event, Results results) throws Exception {
        String topic = site.wire().scratch("bench.latency");
        Histogram nanos = new ConcurrentHistogram(3);
        int count = PACE
                * Math.toIntExact(site.scale().windows().length().toSeconds())
                * site.scale().windows().count();
        try (Follower _ = site.wire()
                .follow(
                        List.of(topic),
                        record -> nanos.recordValue(System.nanoTime()
                                - ByteBuffer.wrap(record.value()).getLong()))) {
            Arrivals.at(PACE, count, (_, due) -> {
                ByteBuffer value =
                        ByteBuffer.allocate(event.serializedValueSize()).putLong(0, due);
                site.wire().send(copy(topic, event, value.array()));
            });
            Patience.until("the last record", java.time.Duration.ofSeconds(30), () -> nanos.getTotalCount() == count);
        }
        double milli = TimeUnit.MILLISECONDS.toNanos(1);
        results.value(
                "plain Kafka client, send to poll, p99",
                nanos.getValueAtPercentile(99) / milli,
                "ms",
                Map.of("p50 ms", Math.round(nanos.getValueAtPercentile(50) / milli * 100) / 100.0, "per second", PACE));
    }

    private static ProducerRecord<String, byte[]> copy(
            String topic, ConsumerRecord<String, byte[]> event, byte[] value) {
        return new ProducerRecord<>(topic, null, java.util.UUID.randomUUID().toString(), value, event.headers());
    }
}
