package vn.vinhdanh.budget.domain.reward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All rewards, by the id of their nomination. */
public interface Rewards extends Aggregates<Reward, RewardEvent> {

    /** Ids of the rewards of a conference that wait for money, the longest waiting first. */
    List<String> unfunded(String conferenceId);

    /**
     * A page of a conference's rewards, in the order of their ids.
     *
     * @param standing only those; null for all
     * @param after the last id of the page before; null for the first page
     */
    List<Versioned<Reward>> of(String conferenceId, @Nullable RewardStatus standing, @Nullable String after, int limit);
}
