package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;

/** Where a fund's ledger ends at the moment: what the next line follows. Number 0 is the empty ledger. */
public record LedgerHead(FundId fund, long number, Balances balances, String hash) {

    private static final String NOTHING_BEFORE = "0".repeat(64);

    public static LedgerHead empty(FundId fund) {
        return new LedgerHead(fund, 0, Balances.NONE, NOTHING_BEFORE);
    }

    public boolean covers(Entry entry) {
        return balances.cover(entry.movement(), entry.amount());
    }

    /** @throws FundNeverGoesBelowZero where the fund does not hold enough */
    public LedgerLine followedBy(Entry entry) {
        return LedgerLine.following(this, entry);
    }
}
