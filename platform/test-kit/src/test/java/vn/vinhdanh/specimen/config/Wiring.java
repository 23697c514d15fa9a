package vn.vinhdanh.specimen.config;

/** Innocent by itself. */
public final class Wiring {}
