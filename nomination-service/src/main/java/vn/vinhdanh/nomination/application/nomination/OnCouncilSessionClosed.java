package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Applies each result of a session to its nomination, with one write each. A repetition after a crash skips nominations
 * that have followed.
 */
public final class OnCouncilSessionClosed {

    private final Nominations nominations;
    private final NormsInForce norms;

    public OnCouncilSessionClosed(Nominations nominations, NormsInForce norms) {
        this.nominations = nominations;
        this.norms = norms;
    }

    public void apply(CouncilSessionClosedIntegrationEvent event, CommandContext context) {
        Norms communeNorms = norms.of(event.commune());
        for (CouncilSessionClosedIntegrationEvent.Line line : event.lines()) {
            nominations.change(
                    line.nominationId(),
                    null,
                    context.withAction("follow the vote"),
                    nomination -> nomination.followVote(event.vote(line), communeNorms));
        }
    }
}
