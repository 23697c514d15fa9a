package vn.vinhdanh.platform.messaging;

import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What becomes of a record whose handling failed, at whatever step: a failure that ends by itself is retried without
 * end, and any other makes the record a dead letter at once. Between two attempts the consumer asks the broker, so it
 * keeps its partitions however long the store is away.
 *
 * <p>The binder's own retries and dead letters are not used: a letter that its topic refuses is logged and lost there.
 */
public final class ConsumerContainers implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final BackOff NO_RETRY = new FixedBackOff(0, 0);

    private final UnhandledEventFilter filter;
    private final DeadLetterRecoverer recoverer;

    public ConsumerContainers(UnhandledEventFilter filter, DeadLetterRecoverer recoverer) {
        this.filter = filter;
        this.recoverer = recoverer;
    }

    @Override
    public boolean retryAndDlqInBinding(String topic, String group) {
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String topic,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetterTopic,
            @Nullable BackOff backOff) {
        ((AbstractMessageListenerContainer<Object, Object>) container).setRecordInterceptor(filter);
        container.setCommonErrorHandler(errorHandler());
    }

    private DefaultErrorHandler errorHandler() {
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, NO_RETRY);
        handler.setClassifications(java.util.Map.of(), true);
        handler.setBackOffFunction(
                (record, failure) -> RetryableExceptions.includes(failure) ? untilItEnds() : NO_RETRY);
        // The log has each attempt already, and the reason of each dead letter.
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    private static BackOff untilItEnds() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2.0);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return pauses;
    }
}
