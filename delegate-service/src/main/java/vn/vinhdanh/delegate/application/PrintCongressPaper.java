package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.kernel.CommandContext;

/** Prints a paper of the list of delegates to the higher congress, as it is now. */
public final class PrintCongressPaper {

    private final ReadCongressList read;
    private final CongressPrinter printer;

    public PrintCongressPaper(ReadCongressList read, CongressPrinter printer) {
        this.read = read;
        this.printer = printer;
    }

    /** @throws vn.vinhdanh.delegate.domain.congress.CongressRules.PapersFollowTheAdoption */
    public byte[] print(String conferenceId, CongressPrinter.Paper paper, CommandContext context) {
        CongressView view = read.read(conferenceId, context.actor());
        view.list().state().requireAdopted();
        return printer.print(view, paper, context.at());
    }
}
