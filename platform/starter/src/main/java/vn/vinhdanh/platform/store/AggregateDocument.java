package vn.vinhdanh.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.Lease;
import vn.vinhdanh.platform.outbox.OutboxEntry;

/**
 * The stored form of one aggregate. A subclass for each collection names the collection, the type of the state and the
 * indexes.
 *
 * <p>{@code version} is not Spring Data's {@code @Version}: that would also move when the relay clears the outbox.
 * {@code history} and {@code outbox} are written here only at the insert; after that only updates touch them, and reads
 * leave them out.
 */
public class AggregateDocument<S> {

    static final String CREATED_AT = "createdAt";

    @Id
    @Nullable
    String id;

    @Nullable
    String commune;

    long version;

    /**
     * For the order of lists. Documents of earlier versions lack it, unless the collection declares an index in the
     * order of creation: see {@link CreationTimes}.
     */
    @Nullable
    Instant createdAt;

    @Nullable
    S state;

    @Nullable
    AuditHead head;

    @Nullable
    List<AuditEntry> history;

    @Nullable
    List<OutboxEntry> outbox;

    /** Time of the oldest event in the outbox; absent if the outbox is empty. */
    @Indexed(sparse = true, useGeneratedName = true)
    @Nullable
    Instant pendingSince;

    @Nullable
    Lease lease;

    protected AggregateDocument() {}

    boolean isVisibleTo(Actor reader) {
        return reader.commune().equals(commune);
    }

    Versioned<S> versioned() {
        return new Versioned<>(
                Objects.requireNonNull(id),
                version,
                Objects.requireNonNull(state),
                new StoredRevision(
                        Objects.requireNonNull(commune), Objects.requireNonNull(head), pendingSince == null));
    }
}
