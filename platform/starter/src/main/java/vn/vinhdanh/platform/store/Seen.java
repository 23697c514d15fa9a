package vn.vinhdanh.platform.store;

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
    private final Document document;
    private final StateMapping<S> mapping;
    private volatile @Nullable S state;

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

    Head head() {
        return head;
    }

    S state() {
        S known = state;
        if (known == null) {
            known = mapping.read(document);
            state = known;
        }
        return known;
    }

    Stored<S> stored() {
        return new Stored<>(id, version, state());
    }

    boolean isVisibleTo(Actor reader) {
        return Visibility.of(commune, reader);
    }
}
