package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;

/** The current end of a fund's ledger, which the next line follows. Number 0 is the empty ledger. */
public record LedgerHead(FundId fund, long number, Balances balances, String hash) {

    private static final String HASH_OF_EMPTY_LEDGER = "0".repeat(64);

    public static LedgerHead empty(FundId fund) {
        return new LedgerHead(fund, 0, Balances.ZERO, HASH_OF_EMPTY_LEDGER);
    }

    public boolean covers(Entry entry) {
        return balances.covers(entry.movement(), entry.amount());
    }

    /** @throws FundNeverGoesBelowZero if the fund's balance is too small */
    public LedgerLine followedBy(Entry entry) {
        return LedgerLine.following(this, entry);
    }
}
