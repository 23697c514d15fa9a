package vn.vinhdanh.budget.cast;

import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;

/** Funds, amounts and entries. Amounts are those of a Giấy khen by the base salary of 2,340,000 đồng. */
public final class Money {

    public static final String CONFERENCE = "5d2f7f0e-6a57-5c0e-9a35-6f1f7a3c2b10";
    public static final FundId REWARD_FUND = FundId.rewardFundOf(CONFERENCE);
    public static final long GIAY_KHEN = 710_000;
    public static final long GIAY_KHEN_OF_A_COLLECTIVE = 1_410_000;

    private Money() {}

    public static Entry entry(String posting, Movement movement, long amount) {
        return new Entry(
                posting,
                movement,
                amount,
                People.COMMUNE,
                movement == Movement.ALLOCATED ? null : "nomination",
                "QĐ 01/2025",
                "ke.toan",
                People.MORNING);
    }

    /** A ledger that ends with this much available. */
    public static LedgerLine allocated(long amount) {
        return LedgerHead.empty(REWARD_FUND).followedBy(entry("allocation/1", Movement.ALLOCATED, amount));
    }
}
