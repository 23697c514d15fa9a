package vn.vinhdanh.platform.store;

import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Stored;

/** One version of one document, as it was read or written here. Its state is made of the document when it is first asked for. */
final class Seen<S> {

    private final String id;
    private final String commune;
    private final long version;
    private final Head head;
    private @Nullable Document document;
    private final StateMapping<S> mapping;
    private @Nullable S state;

    private Seen(String id, String commune, long version, Head head, Document document, StateMapping<S> mapping) {
        this.id = id;
        this.commune = commune;
        this.version = version;
        this.head = head;
        this.document = document;
        this.mapping = mapping;
    }

    /** @param aggregate with or without its trail */
    static <S> Seen<S> of(Document aggregate, StateMapping<S> mapping) {
        return new Seen<>(
                aggregate.getString("_id"),
                aggregate.getString("commune"),
                aggregate.getLong("version"),
                Head.of(aggregate),
                aggregate.get("state", Document.class),
                mapping);
    }

    /** What one write makes of it. */
    Seen<S> followedBy(Document next, Head nextHead) {
        return new Seen<>(id, commune, version + 1, nextHead, next, mapping);
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

    Head head() {
        return head;
    }

    synchronized S state() {
        if (document != null) {
            state = mapping.read(document);
            document = null;
        }
        return Objects.requireNonNull(state);
    }

    Stored<S> stored() {
        return new Stored<>(id, version, state());
    }

    boolean isVisibleTo(Actor reader) {
        return Visibility.of(commune, reader);
    }
}
