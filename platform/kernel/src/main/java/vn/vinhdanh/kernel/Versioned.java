package vn.vinhdanh.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A version of an aggregate.
 *
 * @param version 1 for the first write; grows by one with each write; the resource's ETag
 * @param revision what the store needs to write on top of exactly this version; opaque to other code; null if the state
 *     did not come from a store
 */
public record Versioned<S>(
        String id, long version, S state, @Nullable Object revision) {

    public Versioned(String id, long version, S state) {
        this(id, version, state, null);
    }

    /** The same version with another type of state. */
    public <T> Versioned<T> as(T view) {
        return new Versioned<>(id, version, view, revision);
    }
}
