package vn.vinhdanh.violations.config;

/** Breaks no rule itself. */
public final class Wiring {}
