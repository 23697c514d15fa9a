package vn.vinhdanh.kernel;

/** An aggregate as it stands in the store. The version grows by one with each write; it is the resource's ETag. */
public record Versioned<S>(String id, long version, S state) {

    /** As it stands when it has just been added. */
    public static <S> Versioned<S> first(String id, S state) {
        return new Versioned<>(id, 1, state);
    }
}
