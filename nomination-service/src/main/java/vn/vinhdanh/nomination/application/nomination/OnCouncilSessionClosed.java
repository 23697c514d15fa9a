package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Each nomination follows the result of its line. The closing was one write; this is one more for each nomination, and
 * a repetition after a crash goes on where the first run stopped: who has followed stays as it is.
 */
public final class OnCouncilSessionClosed {

    private final Nominations nominations;
    private final NormsInForce norms;

    public OnCouncilSessionClosed(Nominations nominations, NormsInForce norms) {
        this.nominations = nominations;
        this.norms = norms;
    }

    public void apply(CouncilSessionClosedIntegrationEvent fact, CommandContext cause) {
        Norms ofCommune = norms.of(fact.commune());
        for (CouncilSessionClosedIntegrationEvent.Line line : fact.lines()) {
            nominations.change(
                    line.nominationId(),
                    null,
                    cause.doing("follow the vote"),
                    nomination -> nomination.followVote(fact.vote(line), ofCommune));
        }
    }
}
