package vn.vinhdanh.kernel;

/** An aggregate as it stands in the store. The version grows by one with each write; it is the resource's ETag. */
public record Stored<S>(String id, long version, S state) {

    /** As it stands when it has just been added. */
    public static <S> Stored<S> first(String id, S state) {
        return new Stored<>(id, 1, state);
    }
}
