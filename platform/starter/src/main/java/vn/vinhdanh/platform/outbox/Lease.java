package vn.vinhdanh.platform.outbox;

import java.time.Instant;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * The right to publish what one document's outbox held when the lease was granted. Every grant has a new number: when
 * an instance is granted the same document again, its earlier lease becomes invalid.
 *
 * @param owner the id of the instance
 * @param number of the grant, within the instance
 */
public record Lease(String owner, long number, Instant until) {

    /** Adds the condition that the document is still under this lease. */
    Criteria isHeld(Criteria document) {
        return document.and("lease.owner").is(owner).and("lease.number").is(number);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
