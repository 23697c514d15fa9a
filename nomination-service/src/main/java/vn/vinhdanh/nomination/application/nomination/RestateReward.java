package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASelectedRewardIsRestated;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Asks the Reward Fund for the rest, where the norms have risen between the vote and the decision. */
public final class RestateReward {

    private final Nominations nominations;
    private final NormsInForce norms;

    public RestateReward(Nominations nominations, NormsInForce norms) {
        this.nominations = nominations;
        this.norms = norms;
    }

    /** @throws OnlyASelectedRewardIsRestated before the vote and after the decision */
    public Versioned<Nomination> restate(String id, long read, CommandContext context) {
        context.actor().requireAny(Role.CHAIRMAN, Role.COUNCIL_SECRETARY);
        return nominations.change(
                id,
                read,
                context.withAction("restate the reward"),
                nomination ->
                        nomination.restate(norms.of(nomination.dossier().commune()), VietnamTime.dayOf(context.at())));
    }
}
