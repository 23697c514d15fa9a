package vn.vinhdanh.nomination.application.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationFollowsTheDecisionThatHasIt;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Applies each line of a decision to its nomination, with one write each. A repetition after a crash skips nominations
 * that have followed. A line that contradicts another decision does not prevent the other lines.
 */
public final class OnAwardsDecided {

    private final Nominations nominations;

    public OnAwardsDecided(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @throws ANominationFollowsTheDecisionThatHasIt after all lines, if another decision has claimed a nomination */
    public void apply(AwardsDecidedIntegrationEvent event, CommandContext context) {
        List<ANominationFollowsTheDecisionThatHasIt> contradictions = new ArrayList<>();
        for (AwardsDecidedIntegrationEvent.Line line : event.lines()) {
            try {
                follow(event, line, context);
            } catch (ANominationFollowsTheDecisionThatHasIt contradiction) {
                contradictions.add(contradiction);
            }
        }
        if (!contradictions.isEmpty()) {
            throw contradictions.getFirst();
        }
    }

    private void follow(
            AwardsDecidedIntegrationEvent event, AwardsDecidedIntegrationEvent.Line line, CommandContext context) {
        nominations.change(
                line.nominationId(),
                null,
                context.withAction("follow the decision").withReason(line.reason()),
                nomination -> nomination.followDecision(event.ruling(line)));
    }
}
