package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** Reads one decision. */
public final class ReadDecision {

    private final Decisions decisions;

    public ReadDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    public Versioned<Decision> read(String id, Actor reader) {
        DecisionReaders.require(reader);
        return decisions.getSigned(id, reader);
    }
}
