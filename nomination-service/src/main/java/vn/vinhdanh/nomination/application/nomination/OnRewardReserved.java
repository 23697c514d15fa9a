package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Notes that the Reward Fund has reserved the reward of a selected nomination. */
public final class OnRewardReserved {

    private final Nominations nominations;

    public OnRewardReserved(Nominations nominations) {
        this.nominations = nominations;
    }

    public void apply(RewardReservedIntegrationEvent event, CommandContext context) {
        Funding reserved = new Funding.Reserved(event.amount(), event.ledgerLine());
        FundingUpdates.apply(nominations, event.nominationId(), reserved, context.withAction("reward reserved"));
    }
}
