package vn.vinhdanh.platform.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;
import vn.vinhdanh.platform.startup.StartupTask;

/**
 * Down while a consumer has ended though nobody stopped it, for example after an {@link Error}. Such a consumer is
 * started again.
 */
public final class ConsumersHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumersHealth.class);

    /** Container → why it stopped. */
    private final Map<MessageListenerContainer, String> stopped = new ConcurrentHashMap<>();

    @EventListener
    void onStopped(ConsumerStoppedEvent event) {
        if (event.getReason() != ConsumerStoppedEvent.Reason.NORMAL) {
            MessageListenerContainer container = event.getContainer(ConcurrentMessageListenerContainer.class);
            LOG.error("The consumer {} has stopped ({}); it is started again", name(container), event.getReason());
            stopped.put(container, event.getReason().name());
            StartupTask.start("restart-consumer", () -> startAgain(container));
        }
    }

    private boolean startAgain(MessageListenerContainer container) {
        container.stop();
        container.start();
        stopped.remove(container);
        return true;
    }

    @Override
    public Health health() {
        Health.Builder health = stopped.isEmpty() ? Health.up() : Health.down();
        stopped.forEach((container, reason) -> health.withDetail(name(container), reason));
        return health.build();
    }

    private static String name(MessageListenerContainer container) {
        return String.valueOf(container.getListenerId());
    }
}
