package vn.vinhdanh.nomination.application.decision;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;

/** Lists the decisions that revoke awards of a decision. */
public final class ListRevocations {

    private final Decisions decisions;

    public ListRevocations(Decisions decisions) {
        this.decisions = decisions;
    }

    public List<RevocationDecision> list(String decisionId, Actor reader) {
        DecisionReaders.require(reader);
        return decisions.revocationsOf(decisions.getSigned(decisionId, reader).state());
    }
}
