package vn.vinhdanh.systemtests.bench;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.TopicFollower;

/** Limit: the plain Kafka client sends the event that the service publishes for a nomination, acks=all. */
final class KafkaLimit implements Section {

    /** As many records as the relay sends before it waits for the acknowledgements. */
    private static final int BATCH = 512;

    private static final int PACE = 200;
    private static final int PARTITIONS = 12;

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
        Await.until(
                "the event of the nomination",
                Duration.ofSeconds(30),
                () -> system.kafka().size(Service.NOMINATION.topic()) > before);
        ConsumerRecord<String, byte[]> event = system.kafka().last(Service.NOMINATION.topic());
        throughput(system, event, results);
        latency(system, event, results);
    }

    /**
     * A topic of the bench, with as many partitions as the services' own. Each has taken a record when this returns: an
     * idempotent producer that floods a partition without a leader can lose count of its sequence, and then fails when
     * the delivery times out.
     */
    private static String scratch(SystemUnderTest system, String topic) {
        system.kafka().createTopic(topic, PARTITIONS);
        system.sender()
                .sendAll(IntStream.range(0, PARTITIONS)
                        .mapToObj(partition ->
                                new ProducerRecord<String, byte[]>(topic, partition, null, new byte[Long.BYTES]))
                        .toList());
        return topic;
    }

    private static void throughput(SystemUnderTest system, ConsumerRecord<String, byte[]> event, Results results)
            throws Exception {
        String topic = scratch(system, "bench.throughput");
        LoadResult batches =
                ClosedLoad.of(system.scale().clients(), system.scale().windows(), ClosedLoad.Turn.of(() -> {
                    List<Future<RecordMetadata>> sent = new ArrayList<>(BATCH);
                    for (int i = 0; i < BATCH; i++) {
                        sent.add(system.sender().send(copy(topic, event, event.value())));
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
        String topic = scratch(system, "bench.latency");
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
                system.sender().send(copy(topic, event, value.array()));
            });
            Await.until("the last record", Duration.ofSeconds(30), () -> nanos.getTotalCount() == count);
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
