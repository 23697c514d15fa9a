package vn.vinhdanh.budget.adapter.web;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.Finding;
import vn.vinhdanh.budget.domain.ledger.Verdict;

/**
 * What a full reading of the ledger found.
 *
 * @param trialBalance allocated less where the money is now; zero
 * @param findings what is wrong, and on which line; the first hundred
 */
record VerdictResponse(
        boolean intact, long lines, LineResponse.Balance balances, long trialBalance, List<Found> findings) {

    static VerdictResponse of(Verdict verdict) {
        return new VerdictResponse(
                verdict.isIntact(),
                verdict.lines(),
                LineResponse.Balance.of(verdict.balances()),
                verdict.balances().trial(),
                verdict.findings().stream().map(Found::of).toList());
    }

    record Found(String line, String fault, String vi, String en) {

        static Found of(Finding finding) {
            return new Found(
                    finding.line(),
                    finding.fault().name(),
                    finding.fault().vietnamese(),
                    finding.fault().english());
        }
    }
}
