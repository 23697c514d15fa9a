package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** One decision, for everybody who has business in the commune. */
public final class ReadDecision {

    private final Decisions decisions;

    public ReadDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    public Versioned<Decision> read(String id, Actor reader) {
        DecisionReaders.check(reader);
        return decisions.signed(id, reader);
    }
}
