package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;

/**
 * The right of one instance to publish a document's outbox, for a while. Longer than Kafka's delivery timeout, so that
 * a lease runs out only on an instance that died or was stopped.
 *
 * @param owner this instance; new at every start
 */
public record Lease(String owner, Duration length, InstantSource clock) {

    public Document granted() {
        return new Document("owner", owner).append("until", Date.from(now().plus(length)));
    }

    Instant now() {
        return clock.instant();
    }
}
