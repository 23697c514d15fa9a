package vn.vinhdanh.violations.adapter.mongo;

/** Rule: honest names. */
final class PrinterImpl {}
