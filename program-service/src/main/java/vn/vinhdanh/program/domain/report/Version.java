package vn.vinhdanh.program.domain.report;

import vn.vinhdanh.program.domain.task.Signed;

/**
 * The text as it was handed in.
 *
 * @param number from 1, for each part
 */
public record Version(int number, Signed signed, ReportText text) {}
