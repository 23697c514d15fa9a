package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** The Reward Fund put the reward of a selected nomination aside. */
public final class OnRewardReserved {

    private final Nominations nominations;

    public OnRewardReserved(Nominations nominations) {
        this.nominations = nominations;
    }

    public void apply(RewardReservedIntegrationEvent fact, CommandContext cause) {
        Funding reserved = new Funding.Reserved(fact.amount(), fact.ledgerLine());
        Fundings.follow(nominations, fact.nominationId(), reserved, cause.doing("reward reserved"));
    }
}
