package vn.vinhdanh.program.domain.report;

/** A stretch of text in one type. */
public record Run(String text, boolean bold, boolean italic) {}
