package vn.vinhdanh.sample;

/** Something of another service, for the specimen that wrongly uses it. */
public record Neighbour(String name) {}
