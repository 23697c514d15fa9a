package vn.vinhdanh.budget.domain.ledger;

import java.util.List;

/**
 * The result of verifying a whole ledger.
 *
 * @param lines number of lines that were read
 * @param balances the balances of the last readable line
 * @param findings the first hundred, in the order of lines; empty if the ledger is intact
 */
public record LedgerVerification(long lines, Balances balances, List<Finding> findings) {

    public LedgerVerification {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty() && balances.trialBalance() == 0;
    }
}
