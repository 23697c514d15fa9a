package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** Prints a decision as the paper that the Chairman signs. */
public final class PrintDecision {

    private final Decisions decisions;
    private final DecisionPrinter printer;

    public PrintDecision(Decisions decisions, DecisionPrinter printer) {
        this.decisions = decisions;
        this.printer = printer;
    }

    /** Returns a PDF. */
    public byte[] print(String id, Actor reader) {
        DecisionReaders.require(reader);
        return printer.print(decisions.getSigned(id, reader).state());
    }
}
