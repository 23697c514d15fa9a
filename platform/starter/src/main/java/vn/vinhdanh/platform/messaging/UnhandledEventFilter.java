package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Passes a record over that no reaction is there for, before it is made a message: most of what is on a topic is for others, and to make a
 * message of a record costs more than to read it. One without a type goes on, to become a dead letter.
 */
public final class UnhandledEventFilter
        implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>>,
                RecordInterceptor<Object, Object> {

    private final EventDispatcher facts;

    public UnhandledEventFilter(EventDispatcher facts) {
        this.facts = facts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void configure(AbstractMessageListenerContainer<?, ?> container, String topic, String group) {
        ((AbstractMessageListenerContainer<Object, Object>) container).setRecordInterceptor(this);
    }

    @Override
    public @Nullable ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        Header type = record.headers().lastHeader("ce_type");
        boolean read = type == null
                || type.value() == null
                || facts.isRead(record.topic(), new String(type.value(), StandardCharsets.UTF_8));
        return read ? record : null;
    }
}
