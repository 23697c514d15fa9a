package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;

/** Reserves the estimated reward, or says that the fund can't cover it. */
public final class OnNominationSelected {

    private final Funds funds;
    private final Rewards rewards;
    private final SettleClaims settle;

    public OnNominationSelected(Funds funds, Rewards rewards, SettleClaims settle) {
        this.funds = funds;
        this.rewards = rewards;
        this.settle = settle;
    }

    /**
     * @throws MissingPrerequisite where the conference is not known yet
     * @throws NotFound where the fund is another commune's
     */
    public void apply(NominationSelectedIntegrationEvent selected, CommandContext cause) {
        Fund fund = funds.find(FundId.rewardFundOf(selected.conferenceId()).value())
                .orElseThrow(() -> new MissingPrerequisite("conference/" + selected.conferenceId()))
                .state();
        if (!fund.commune().equals(selected.commune())) {
            throw new NotFound("fund");
        }
        Reward reward = Reward.selected(
                selected.nominationId(),
                selected.commune(),
                selected.conferenceId(),
                new Nominee(selected.nomineeName(), selected.nomineeKind(), selected.unit(), selected.formOfAward()),
                selected.estimatedReward());
        rewards.add(selected.nominationId(), Outcome.of(reward), cause.doing("select"));
        settle.settle(rewards, selected.nominationId(), cause.doing("reserve"));
    }
}
