package vn.vinhdanh.budget.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Lists the rewards of a conference, page by page. */
public final class ListRewards {

    private final Funds funds;
    private final Rewards rewards;

    public ListRewards(Funds funds, Rewards rewards) {
        this.funds = funds;
        this.rewards = rewards;
    }

    public List<Versioned<Reward>> list(
            String conferenceId, @Nullable RewardStatus status, @Nullable String after, int limit, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        funds.get(FundId.rewardFundOf(conferenceId).value(), reader);
        return rewards.of(conferenceId, status, after, limit);
    }
}
