package vn.vinhdanh.violations.adapter.mongo;

/** Innocent by itself. */
public final class Table {}
