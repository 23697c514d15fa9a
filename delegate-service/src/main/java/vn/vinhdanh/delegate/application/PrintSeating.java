package vn.vinhdanh.delegate.application;

import vn.vinhdanh.kernel.CommandContext;

/** Prints a paper of the seating plan, as the plan is now. It says which state that is and when it was printed. */
public final class PrintSeating {

    private final ReadSeating read;
    private final SeatingPrinter printer;

    public PrintSeating(ReadSeating read, SeatingPrinter printer) {
        this.read = read;
        this.printer = printer;
    }

    /** @throws vn.vinhdanh.delegate.domain.seating.SeatingRules.TheHallIsChosenFirst */
    public byte[] print(String conferenceId, SeatingPrinter.Order order, CommandContext context) {
        ReadSeating.Seating seating = read.read(conferenceId, context.actor());
        seating.plan().state().requireHall();
        return printer.print(seating, order, context.at());
    }
}
