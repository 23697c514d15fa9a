/** From a document's outbox to Kafka: leases, batches, nothing lost. */
@NullMarked
package vn.vinhdanh.platform.outbox;

import org.jspecify.annotations.NullMarked;
