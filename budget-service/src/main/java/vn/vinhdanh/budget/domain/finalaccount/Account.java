package vn.vinhdanh.budget.domain.finalaccount;

import java.util.ArrayList;
import java.util.List;

/**
 * The money of a conference as it is now, by fund.
 *
 * @param openAdvances how many somebody has taken and not settled
 * @param waiting how many expenses, advances, settlements and reversals wait for the Chairman, or for their ledger line
 * @param unpaid rewards that a decision has committed and nobody has received
 */
public record Account(BudgetAccount budget, RewardAccount rewards, int openAdvances, int waiting, List<Unpaid> unpaid) {

    /** @param amount in đồng */
    public record Unpaid(String nominationId, String name, long amount) {}

    /** Where the account and the ledger do not agree. */
    public enum Place {
        SPENT,
        ADVANCED,
        REWARD_FUND,
        REWARDS_PAID
    }

    /**
     * @param accounted what the lines and rewards come to, in đồng
     * @param booked what the ledger has, in đồng
     */
    public record Difference(Place place, long accounted, long booked) {}

    public Account {
        unpaid = List.copyOf(unpaid);
    }

    /** None if it agrees with the ledger to the đồng. */
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        add(all, Place.SPENT, budget.spent(), budget.booked());
        add(all, Place.ADVANCED, budget.advanced(), budget.bookedAdvances());
        add(all, Place.REWARD_FUND, rewards.imbalance(), 0);
        add(all, Place.REWARDS_PAID, rewards.ownExpected(), rewards.ownPaid() - rewards.ownRecovered());
        return all;
    }

    private static void add(List<Difference> all, Place place, long accounted, long booked) {
        if (accounted != booked) {
            all.add(new Difference(place, accounted, booked));
        }
    }
}
