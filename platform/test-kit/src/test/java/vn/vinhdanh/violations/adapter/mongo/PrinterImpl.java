package vn.vinhdanh.violations.adapter.mongo;

/** Breaks: honest names. */
final class PrinterImpl {}
