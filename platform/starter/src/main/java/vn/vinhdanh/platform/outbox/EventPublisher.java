package vn.vinhdanh.platform.outbox;

import java.util.concurrent.CompletableFuture;

/** Publishes outbox entries. One implementation speaks Kafka; the contract tests wrap it to cause faults. */
public interface EventPublisher {

    /**
     * Sends without waiting. The future completes when all replicas of the broker have the record.
     *
     * @param aggregateId the key of the record
     */
    CompletableFuture<Void> send(String aggregateId, OutboxEntry entry);

    /** Sends at once what the client still collects for a batch. */
    void flush();
}
