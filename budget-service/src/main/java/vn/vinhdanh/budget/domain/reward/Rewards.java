package vn.vinhdanh.budget.domain.reward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All rewards. The id is the id of the nomination. */
public interface Rewards extends Aggregates<Reward, RewardEvent> {

    /** Ids of the unfunded rewards that draw on this fund, the longest waiting first. */
    List<String> unfunded(FundId fund);

    /** A page of the rewards that draw on this fund since their selection or since they moved to it, by their ids. */
    List<Versioned<Reward>> drawingOn(FundId fund, @Nullable String after, int limit);

    /**
     * A page of a conference's rewards, in the order of their ids.
     *
     * @param status only rewards with this status; null for all
     * @param after the last id of the previous page; null for the first page
     */
    List<Versioned<Reward>> of(String conferenceId, @Nullable RewardStatus status, @Nullable String after, int limit);
}
