package vn.vinhdanh.violations.adapter.mongo;

/** Breaks no rule itself. */
public final class Table {}
