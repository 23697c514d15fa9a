package vn.vinhdanh.budget.adapter.web;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.Finding;
import vn.vinhdanh.budget.domain.ledger.LedgerVerification;

/**
 * What a full reading of the ledger found.
 *
 * @param trialBalance allocated less where the money is now; zero
 * @param findings what is wrong, and on which line; the first hundred
 */
record LedgerVerificationResponse(
        boolean intact, long lines, LineResponse.Balance balances, long trialBalance, List<StoredLine> findings) {

    static LedgerVerificationResponse of(LedgerVerification verdict) {
        return new LedgerVerificationResponse(
                verdict.isIntact(),
                verdict.lines(),
                LineResponse.Balance.of(verdict.balances()),
                verdict.balances().trial(),
                verdict.findings().stream().map(StoredLine::of).toList());
    }

    record StoredLine(String line, String fault, String vi, String en) {

        static StoredLine of(Finding finding) {
            return new StoredLine(
                    finding.line(),
                    finding.fault().name(),
                    finding.fault().vietnamese(),
                    finding.fault().english());
        }
    }
}
