package vn.vinhdanh.budget.application;

import java.util.List;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Versioned;

/**
 * Releases the reservations of a closed conference that were never decided: nobody will decide them any more. What was
 * decided stays, paid or not.
 */
public final class OnConferenceClosed {

    private static final int PAGE = 100;

    private final Funds funds;
    private final Rewards rewards;
    private final UpdateReward update;

    public OnConferenceClosed(Funds funds, Rewards rewards, UpdateReward update) {
        this.funds = funds;
        this.rewards = rewards;
        this.update = update;
    }

    /** @throws MissingPrerequisite if the conference is not known yet */
    public void apply(ConferenceClosedIntegrationEvent event, CommandContext context) {
        String fund = FundId.rewardFundOf(event.conferenceId()).value();
        if (funds.find(fund).isEmpty()) {
            throw new MissingPrerequisite("conference/" + event.conferenceId());
        }
        funds.change(fund, null, context.withAction("close-conference"), Fund::close);
        Withdrawal closing = Withdrawal.byClosing(event.conferenceId());
        CommandContext releasing = context.withAction("release").withReason(closing.reason());
        List<Versioned<Reward>> page = rewards.of(event.conferenceId(), null, null, PAGE);
        while (!page.isEmpty()) {
            for (Versioned<Reward> reward : page) {
                if (reward.state().told().decision() == null) {
                    update.update(reward.id(), releasing, known -> known.withdrawUndecided(closing));
                }
            }
            page = rewards.of(event.conferenceId(), null, page.getLast().id(), PAGE);
        }
    }
}
