package vn.vinhdanh.platform.outbox;

import java.util.concurrent.CompletableFuture;

/** Publishes outbox entries. One implementation uses Kafka; tests wrap it to inject faults. */
public interface EventPublisher {

    /**
     * Sends without waiting. The future completes when all replicas of the broker have the record.
     *
     * @param aggregateId the key of the record
     */
    CompletableFuture<Void> send(String aggregateId, OutboxEntry entry);

    /** Sends the records that the client still collects for a batch. */
    void flush();
}
