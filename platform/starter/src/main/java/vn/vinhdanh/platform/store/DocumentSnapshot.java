package vn.vinhdanh.platform.store;

import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** One version of one document, as it was read or written here. Its state is made of the document when it is first asked for. */
final class DocumentSnapshot<S> {

    private final String id;
    private final String commune;
    private final long version;
    private final AuditHead head;
    private @Nullable Document document;
    private final StateMapping<S> mapping;
    private @Nullable S state;

    private DocumentSnapshot(
            String id, String commune, long version, AuditHead head, Document document, StateMapping<S> mapping) {
        this.id = id;
        this.commune = commune;
        this.version = version;
        this.head = head;
        this.document = document;
        this.mapping = mapping;
    }

    /** @param aggregate with or without its trail */
    static <S> DocumentSnapshot<S> of(Document aggregate, StateMapping<S> mapping) {
        return new DocumentSnapshot<>(
                aggregate.getString("_id"),
                aggregate.getString("commune"),
                aggregate.getLong("version"),
                AuditHead.of(aggregate),
                aggregate.get("state", Document.class),
                mapping);
    }

    /** What one write makes of it. */
    DocumentSnapshot<S> followedBy(Document next, AuditHead nextHead) {
        return new DocumentSnapshot<>(id, commune, version + 1, nextHead, next, mapping);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Of the last entry of its history, and so of all that it ever was: what has the same hash is the same. */
    String hash() {
        return head.hash();
    }

    AuditHead head() {
        return head;
    }

    synchronized S state() {
        if (document != null) {
            state = mapping.read(document);
            document = null;
        }
        return Objects.requireNonNull(state);
    }

    Versioned<S> stored() {
        return new Versioned<>(id, version, state());
    }

    boolean isVisibleTo(Actor reader) {
        return Visibility.of(commune, reader);
    }
}
