package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Each nomination follows its line of the Chairman's decision: one write each, and a repetition after a crash goes on
 * where the first run stopped.
 */
public final class OnAwardsDecided {

    private final Nominations nominations;

    public OnAwardsDecided(Nominations nominations) {
        this.nominations = nominations;
    }

    public void apply(AwardsDecidedFact fact, Cause cause) {
        for (AwardsDecidedFact.Line line : fact.lines()) {
            nominations.change(
                    line.nominationId(),
                    null,
                    cause.doing("follow the decision").because(line.reason()),
                    nomination -> nomination.followDecision(fact.ruling(line)));
        }
    }
}
