package vn.vinhdanh.budget.domain.ledger;

import java.util.List;

/**
 * What a full reading of a ledger found.
 *
 * @param lines how many lines were read
 * @param balances as the last readable line states them
 * @param findings the first of them, in the order of lines; empty where the ledger is intact
 */
public record LedgerVerification(long lines, Balances balances, List<Finding> findings) {

    public LedgerVerification {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty() && balances.trial() == 0;
    }
}
