package vn.vinhdanh.budget.domain.finalaccount;

import vn.vinhdanh.budget.domain.ledger.Balances;

/**
 * The reward fund that a conference draws on, in đồng: all of it, and what of it is this conference's.
 *
 * @param allocated without allocations that were taken back
 * @param carriedIn from the year before
 * @param paid without payments that were reversed
 * @param recovered what came back of revoked awards
 * @param carriedOut into the next year
 * @param held reserved or committed, and not paid
 * @param left what is free
 * @param ownPaid for rewards of this conference
 * @param ownRecovered of those
 * @param ownExpected what the rewards of this conference say that they have been paid and did not give back
 */
public record RewardAccount(
        long allocated,
        long carriedIn,
        long paid,
        long recovered,
        long carriedOut,
        long held,
        long left,
        long ownPaid,
        long ownRecovered,
        long ownExpected) {

    public static RewardAccount of(FundTotals totals, Balances ledger, long expected) {
        return new RewardAccount(
                totals.allocated(),
                totals.carriedIn(),
                totals.paid(),
                totals.recovered(),
                totals.carriedOut(),
                ledger.reserved() + ledger.committed(),
                ledger.available(),
                totals.ownPaid(),
                totals.ownRecovered(),
                expected);
    }

    /** What the lines leave after all, less what the head of the ledger says that is held and free; 0 if they agree. */
    long imbalance() {
        return allocated + carriedIn - carriedOut - paid + recovered - held - left;
    }
}
