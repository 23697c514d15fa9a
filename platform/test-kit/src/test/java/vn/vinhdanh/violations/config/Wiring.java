package vn.vinhdanh.violations.config;

/** Innocent by itself. */
public final class Wiring {}
