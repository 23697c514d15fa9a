package vn.vinhdanh.specimen.adapter.mongo;

/** Rule: honest names. */
final class PrinterImpl {}
