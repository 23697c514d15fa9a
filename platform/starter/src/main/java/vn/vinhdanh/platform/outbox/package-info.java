/** Publishes events from the outboxes of documents to Kafka: leases, batches, sweeps. */
@NullMarked
package vn.vinhdanh.platform.outbox;

import org.jspecify.annotations.NullMarked;
