package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Notes that the Reward Fund cannot cover the reward of a selected nomination, so that the Chairman sees it. */
public final class OnRewardUnfunded {

    private final Nominations nominations;

    public OnRewardUnfunded(Nominations nominations) {
        this.nominations = nominations;
    }

    public void apply(RewardUnfundedIntegrationEvent event, CommandContext context) {
        Funding unfunded = new Funding.Unfunded(event.amount(), event.available());
        FundingUpdates.apply(nominations, event.nominationId(), unfunded, context.withAction("reward unfunded"));
    }
}
