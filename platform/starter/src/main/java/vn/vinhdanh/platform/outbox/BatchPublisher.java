package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.platform.logging.LogContext;

/**
 * Sends the events of many documents at once, those of one document in order: the next one leaves when the broker has
 * the one before.
 */
final class BatchPublisher {

    /**
     * @param published all their events are on the broker
     * @param failed at least one event is not known to be on the broker
     */
    record BatchResult(List<OutboxBatch> published, List<OutboxBatch> failed, int events) {}

    private record Sent(OutboxBatch batch, OutboxEntry entry, CompletableFuture<Void> acknowledged) {}

    private static final Logger LOG = LoggerFactory.getLogger(BatchPublisher.class);

    private final EventPublisher publisher;
    private final Duration timeout;

    BatchPublisher(EventPublisher publisher, Duration timeout) {
        this.publisher = publisher;
        this.timeout = timeout;
    }

    BatchResult publish(List<OutboxBatch> batches) {
        List<OutboxBatch> published = new ArrayList<>();
        List<OutboxBatch> failed = new ArrayList<>();
        int events = 0;
        List<OutboxBatch> wave = batches;
        for (int position = 0; !wave.isEmpty(); position++) {
            List<Sent> sent = new ArrayList<>(wave.size());
            CompletableFuture<Void> previous = CompletableFuture.completedFuture(null);
            for (OutboxBatch batch : wave) {
                OutboxEntry entry = batch.entries().get(position);
                // Every further send would block for as long. Any other failure concerns this event alone.
                if (!isBrokerAway(previous)) {
                    previous = publisher.send(batch.id(), entry);
                }
                sent.add(new Sent(batch, entry, previous));
            }
            publisher.flush();
            wave = new ArrayList<>();
            for (Sent each : sent) {
                if (!acknowledged(each)) {
                    failed.add(each.batch());
                } else {
                    events++;
                    boolean last = position + 1 == each.batch().entries().size();
                    (last ? published : wave).add(each.batch());
                }
            }
        }
        return new BatchResult(published, failed, events);
    }

    private static boolean isBrokerAway(CompletableFuture<Void> sent) {
        return sent.isCompletedExceptionally()
                && sent.exceptionNow() instanceof org.apache.kafka.common.errors.TimeoutException;
    }

    private boolean acknowledged(Sent sent) {
        try {
            sent.acknowledged().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            try (LogContext _ =
                    LogContext.of(sent.entry().correlationId(), sent.entry().id())) {
                LOG.warn("An event stays in its outbox, the broker did not take it: {}", e.toString());
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
