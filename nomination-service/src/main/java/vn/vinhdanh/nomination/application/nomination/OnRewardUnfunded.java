package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** The Reward Fund can't pay the reward of a selected nomination: the Chairman sees what is missing. */
public final class OnRewardUnfunded {

    private final Nominations nominations;

    public OnRewardUnfunded(Nominations nominations) {
        this.nominations = nominations;
    }

    public void apply(RewardUnfundedIntegrationEvent fact, CommandContext cause) {
        Funding unfunded = new Funding.Unfunded(fact.amount(), fact.available());
        Fundings.follow(nominations, fact.nominationId(), unfunded, cause.doing("reward unfunded"));
    }
}
