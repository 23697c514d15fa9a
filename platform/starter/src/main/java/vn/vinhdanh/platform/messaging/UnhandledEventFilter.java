package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Skips records whose event type has no handler, before they are converted to a message: most of a topic is for other
 * services, and the conversion costs more than the read. Records without a type pass through and become dead letters.
 */
public final class UnhandledEventFilter implements RecordInterceptor<Object, Object> {

    private final EventDispatcher dispatcher;

    public UnhandledEventFilter(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public @Nullable ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        Header type = record.headers().lastHeader("ce_type");
        boolean handled = type == null
                || type.value() == null
                || dispatcher.handles(record.topic(), new String(type.value(), StandardCharsets.UTF_8));
        return handled ? record : null;
    }
}
