package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnApprovedAwardIsRevoked;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Revokes an award. Reward and certificate must be returned (Luật Thi đua, khen thưởng 2022, Điều 93). */
public final class RevokeAward {

    private final Decisions decisions;
    private final Nominations nominations;

    public RevokeAward(Decisions decisions, Nominations nominations) {
        this.decisions = decisions;
        this.nominations = nominations;
    }

    /** @throws OnlyAnApprovedAwardIsRevoked if the nomination is not approved */
    public Versioned<Nomination> revoke(String decisionId, String nominationId, String reason, CommandContext context) {
        context.actor().requireAny(Role.CHAIRMAN);
        decisions.getSigned(decisionId, context.actor());
        return nominations.change(
                nominationId,
                null,
                context.withAction("revoke").withReason(reason),
                nomination -> nomination.revoke(decisionId, reason));
    }
}
