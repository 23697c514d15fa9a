package vn.vinhdanh.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The right to publish what one document's outbox held when it was granted. Each grant is of its own: the same instance
 * may be granted the same document again, and then the older lease says nothing any more.
 *
 * @param owner the instance
 * @param number of the grant, within the instance
 */
public record Lease(String owner, long number, Instant until) {

    public Document toDocument() {
        return new Document("owner", owner).append("number", number).append("until", Date.from(until));
    }

    /** The document is still under this very lease. */
    Bson holds() {
        return and(eq("lease.owner", owner), eq("lease.number", number));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
