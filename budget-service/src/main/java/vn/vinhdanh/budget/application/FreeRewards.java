package vn.vinhdanh.budget.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.Versioned;

/** The rewards of a conference that wait to be paid and are on no open sheet, as lines of the next one. */
public final class FreeRewards {

    private static final int AT_ONCE = 200;

    private final Rewards rewards;
    private final UnitTrees units;

    public FreeRewards(Rewards rewards, UnitTrees units) {
        this.rewards = rewards;
        this.units = units;
    }

    /** In the order of units, and of names within a unit. */
    public List<PayoutLine> of(PayoutBook book) {
        UnitTree tree = units.of(book.commune());
        List<PayoutLine> free = new ArrayList<>();
        @Nullable String after = null;
        List<Versioned<Reward>> page;
        do {
            page = rewards.of(book.conferenceId(), RewardStatus.COMMITTED, after, AT_ONCE);
            for (Versioned<Reward> reward : page) {
                after = reward.id();
                if (!book.holds(reward.id())) {
                    free.add(PayoutLine.of(
                            reward.state(), tree.nameOf(reward.state().nominee().unit())));
                }
            }
        } while (page.size() == AT_ONCE);
        free.sort(PayoutLine.IN_ORDER);
        return free;
    }
}
