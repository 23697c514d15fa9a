package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.application.StagePrinter.Format;

/** Puts the report together as its parts stand. While one of them is not accepted, the paper says that it is a draft. */
public final class PrintReport {

    private final ReadReport read;
    private final ReportPrinter printer;

    public PrintReport(ReadReport read, ReportPrinter printer) {
        this.read = read;
        this.printer = printer;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public byte[] print(String conferenceId, Format format, CommandContext context) {
        return printer.print(read.read(conferenceId, context.actor()), format);
    }
}
