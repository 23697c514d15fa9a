package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.application.StagePrinter.Format;

/** Prints one speech, or all of a conference that the reader sees in their order. What is not approved is marked. */
public final class PrintSpeeches {

    private final ReadSpeeches read;
    private final SpeechPrinter printer;

    public PrintSpeeches(ReadSpeeches read, SpeechPrinter printer) {
        this.read = read;
        this.printer = printer;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public byte[] print(String conferenceId, Format format, CommandContext context) {
        ReadSpeeches.Board board = read.read(conferenceId, context.actor());
        return printer.print(board.setting().conference(), board.programme(), format);
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader sees no such speech */
    public byte[] print(String conferenceId, String id, Format format, CommandContext context) {
        ReadSpeeches.One one = read.read(conferenceId, id, context.actor());
        return printer.print(one.setting().conference(), one.speech().state(), format);
    }
}
