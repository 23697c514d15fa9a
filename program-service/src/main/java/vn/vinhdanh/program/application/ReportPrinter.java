package vn.vinhdanh.program.application;

import vn.vinhdanh.program.application.ReadReport.Report;
import vn.vinhdanh.program.application.StagePrinter.Format;

/** Prints the report as an administrative document. */
public interface ReportPrinter {

    /** @return a file of the format */
    byte[] print(Report report, Format format);
}
