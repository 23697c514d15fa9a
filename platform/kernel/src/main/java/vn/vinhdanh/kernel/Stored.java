package vn.vinhdanh.kernel;

/** An aggregate as it stands in the store. The version grows by one with each write; it is the resource's ETag. */
public record Stored<S>(String id, long version, S state) {}
