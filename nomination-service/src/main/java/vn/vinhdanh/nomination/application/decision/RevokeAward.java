package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnApprovedAwardIsRevoked;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Takes an award back: reward and certificate are to be returned (Luật Thi đua, khen thưởng 2022, Điều 93). */
public final class RevokeAward {

    private final Decisions decisions;
    private final Nominations nominations;

    public RevokeAward(Decisions decisions, Nominations nominations) {
        this.decisions = decisions;
        this.nominations = nominations;
    }

    /** @throws OnlyAnApprovedAwardIsRevoked where there is none */
    public Versioned<Nomination> revoke(String decisionId, String nominationId, String reason, CommandContext cause) {
        cause.actor().requireAny(Role.CHAIRMAN);
        decisions.signed(decisionId, cause.actor());
        return nominations.change(
                nominationId,
                null,
                cause.doing("revoke").because(reason),
                nomination -> nomination.revoke(decisionId, reason));
    }
}
