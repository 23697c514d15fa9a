package vn.vinhdanh.platform.outbox;

import java.util.concurrent.CompletableFuture;

/** Where outbox entries go. One implementation speaks Kafka; the contract suite adds faults around it. */
public interface EventPublisher {

    /** Sends without waiting. The future completes when the broker has the record on all its replicas. */
    CompletableFuture<Void> send(OutboxEntry entry);

    /** Makes everything sent so far leave at once. */
    void flush();
}
