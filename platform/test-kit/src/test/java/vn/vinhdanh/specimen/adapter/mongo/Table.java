package vn.vinhdanh.specimen.adapter.mongo;

/** Innocent by itself. */
public final class Table {}
