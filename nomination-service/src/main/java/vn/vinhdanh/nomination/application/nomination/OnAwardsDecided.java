package vn.vinhdanh.nomination.application.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationFollowsTheDecisionThatHasIt;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Each nomination follows its line of the Chairman's decision: one write each, and a repetition after a crash goes on
 * where the first run stopped. A line that can't be followed does not keep the others from it.
 */
public final class OnAwardsDecided {

    private final Nominations nominations;

    public OnAwardsDecided(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @throws ANominationFollowsTheDecisionThatHasIt after the other lines, where one stands on another decision */
    public void apply(AwardsDecidedIntegrationEvent fact, CommandContext cause) {
        List<ANominationFollowsTheDecisionThatHasIt> elsewhere = new ArrayList<>();
        for (AwardsDecidedIntegrationEvent.Line line : fact.lines()) {
            try {
                follow(fact, line, cause);
            } catch (ANominationFollowsTheDecisionThatHasIt contradiction) {
                elsewhere.add(contradiction);
            }
        }
        if (!elsewhere.isEmpty()) {
            throw elsewhere.getFirst();
        }
    }

    private void follow(
            AwardsDecidedIntegrationEvent fact, AwardsDecidedIntegrationEvent.Line line, CommandContext cause) {
        nominations.change(
                line.nominationId(),
                null,
                cause.doing("follow the decision").because(line.reason()),
                nomination -> nomination.followDecision(fact.ruling(line)));
    }
}
