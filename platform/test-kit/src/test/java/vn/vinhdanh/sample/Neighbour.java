package vn.vinhdanh.sample;

/** A type of another service, for the class that wrongly uses it. */
public record Neighbour(String name) {}
