package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.nomination.domain.decision.AbandonedNumber;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;

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
        return switch (decisions.get(id, reader).state()) {
            case Decision decision -> printer.print(decision);
            case RevocationDecision revocation -> printer.print(revocation);
            case AbandonedNumber _ -> throw new NotFound("decision");
        };
    }
}
