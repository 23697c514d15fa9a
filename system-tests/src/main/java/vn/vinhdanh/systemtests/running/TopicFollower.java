package vn.vinhdanh.systemtests.running;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads topics in a thread of its own until it is closed. No other thread uses the consumer. */
public final class TopicFollower implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Thread thread;
    private volatile boolean on = true;

    private TopicFollower(KafkaConsumer<String, byte[]> consumer, Consumer<ConsumerRecord<String, byte[]>> reader) {
        thread = Thread.ofPlatform().name("follower").unstarted(() -> {
            try (consumer) {
                while (on) {
                    consumer.poll(POLL).forEach(reader);
                }
            }
        });
    }

    static TopicFollower start(
            KafkaConsumer<String, byte[]> consumer, Consumer<ConsumerRecord<String, byte[]>> reader) {
        TopicFollower follower = new TopicFollower(consumer, reader);
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
