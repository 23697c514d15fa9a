package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;

/** Reserves the estimated reward, or marks it as unfunded if the fund cannot cover it. */
public final class OnNominationSelected {

    private final Funds funds;
    private final Rewards rewards;
    private final SettleClaims claims;
    private final MergeConferenceFund merge;

    public OnNominationSelected(Funds funds, Rewards rewards, SettleClaims claims, MergeConferenceFund merge) {
        this.funds = funds;
        this.rewards = rewards;
        this.claims = claims;
        this.merge = merge;
    }

    /**
     * @throws MissingPrerequisite if the conference is not known yet
     * @throws NotFound if the fund belongs to another commune
     */
    public void apply(NominationSelectedIntegrationEvent selected, CommandContext context) {
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
                selected.estimatedReward(),
                merge.merge(fund.id(), context));
        rewards.add(selected.nominationId(), Outcome.of(reward), context.withAction("select"));
        if (fund.isClosed()) {
            Withdrawal closing = Withdrawal.byClosing(selected.conferenceId());
            rewards.change(
                    selected.nominationId(),
                    null,
                    context.withAction("release").withReason(closing.reason()),
                    known -> known.withdrawUndecided(closing));
        }
        claims.settle(rewards, selected.nominationId(), context.withAction("reserve"));
    }
}
