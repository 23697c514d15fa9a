package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** The decision as the paper that is signed and sealed. */
public final class PrintDecision {

    private final Decisions decisions;
    private final DecisionPrinter printer;

    public PrintDecision(Decisions decisions, DecisionPrinter printer) {
        this.decisions = decisions;
        this.printer = printer;
    }

    /** A PDF. */
    public byte[] print(String id, Actor reader) {
        DecisionReaders.check(reader);
        return printer.print(decisions.signed(id, reader).state());
    }
}
