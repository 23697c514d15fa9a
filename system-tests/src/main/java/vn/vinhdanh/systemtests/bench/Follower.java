package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads on in a thread of its own, which alone uses the consumer. */
final class Follower implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Thread thread;
    private volatile boolean on = true;

    private Follower(KafkaConsumer<String, byte[]> consumer, Consumer<ConsumerRecord<String, byte[]>> reader) {
        thread = Thread.ofPlatform().name("follower").unstarted(() -> {
            try (consumer) {
                while (on) {
                    consumer.poll(POLL).forEach(reader);
                }
            }
        });
    }

    static Follower start(KafkaConsumer<String, byte[]> consumer, Consumer<ConsumerRecord<String, byte[]>> reader) {
        Follower follower = new Follower(consumer, reader);
        follower.thread.start();
        return follower;
    }

    @Override
    public void close() {
        on = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
