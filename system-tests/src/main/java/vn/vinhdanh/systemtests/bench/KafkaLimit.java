package vn.vinhdanh.systemtests.bench;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** As many records as the relay sends before it waits for the acknowledgements. */
    private static final int BATCH = 512;

    private static final int PACE = 200;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void measure(List<SystemUnderTest> systems) throws Exception {
        SystemUnderTest system = systems.getFirst();
        Results results = system.results();
        SampleNominations nominations =
                new SampleNominations(system.conferences().ready());
        long before = system.kafka().size(Service.NOMINATION.topic());
        nominations.submit(system.accounts(), Service.NOMINATION, 0);
        Patience.until(
                "the event of the nomination",
                Duration.ofSeconds(30),
                () -> system.kafka().size(Service.NOMINATION.topic()) > before);
        ConsumerRecord<String, byte[]> event = system.kafka().last(Service.NOMINATION.topic());
        throughput(system, event, results);
        latency(system, event, results);
    }

    private static void throughput(SystemUnderTest system, ConsumerRecord<String, byte[]> event, Results results)
            throws Exception {
        String topic = system.kafka().scratch("bench.throughput");
        LoadResult batches =
                ClosedLoad.of(system.scale().clients(), system.scale().windows(), ClosedLoad.Turn.of(() -> {
                    List<Future<RecordMetadata>> sent = new ArrayList<>(BATCH);
                    for (int i = 0; i < BATCH; i++) {
                        sent.add(system.kafka().send(copy(topic, event, event.value())));
                    }
                    for (Future<RecordMetadata> each : sent) {
                        each.get();
                    }
                }));
        results.value(
                "plain Kafka client, records acknowledged",
                batches.perSecond() * BATCH,
                "/s",
                Map.of("bytes", event.serializedValueSize(), "batch", BATCH));
    }

    /** From send to poll, at a pace far below the limit. */
    private static void latency(SystemUnderTest system, ConsumerRecord<String, byte[]> event, Results results)
            throws Exception {
        String topic = system.kafka().scratch("bench.latency");
        Histogram nanos = new ConcurrentHistogram(3);
        int count = PACE
                * Math.toIntExact(system.scale().windows().length().toSeconds())
                * system.scale().windows().count();
        try (TopicFollower _ = system.kafka()
                .follow(
                        List.of(topic),
                        record -> nanos.recordValue(System.nanoTime()
                                - ByteBuffer.wrap(record.value()).getLong()))) {
            OpenLoad.at(PACE, count, (_, due) -> {
                ByteBuffer value =
                        ByteBuffer.allocate(event.serializedValueSize()).putLong(0, due);
                system.kafka().send(copy(topic, event, value.array()));
            });
            Patience.until("the last record", Duration.ofSeconds(30), () -> nanos.getTotalCount() == count);
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
        return new ProducerRecord<>(topic, null, UUID.randomUUID().toString(), value, event.headers());
    }
}
