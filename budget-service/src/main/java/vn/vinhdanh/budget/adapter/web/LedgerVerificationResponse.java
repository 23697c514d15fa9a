package vn.vinhdanh.budget.adapter.web;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.Finding;
import vn.vinhdanh.budget.domain.ledger.LedgerVerification;

/**
 * The result of verifying a whole ledger.
 *
 * @param trialBalance the allocated sum minus all other balances, in đồng; zero in an intact ledger
 * @param findings the first hundred defects, each with the id of its line
 */
record LedgerVerificationResponse(
        boolean intact,
        long lines,
        LedgerLineResponse.Balance balances,
        long trialBalance,
        List<FindingResponse> findings) {

    static LedgerVerificationResponse of(LedgerVerification verification) {
        return new LedgerVerificationResponse(
                verification.isIntact(),
                verification.lines(),
                LedgerLineResponse.Balance.of(verification.balances()),
                verification.balances().trialBalance(),
                verification.findings().stream().map(FindingResponse::of).toList());
    }

    /** @param fault the kind of defect; {@code vi} and {@code en} describe it */
    record FindingResponse(String line, String fault, String vi, String en) {

        static FindingResponse of(Finding finding) {
            return new FindingResponse(
                    finding.line(),
                    finding.defect().name(),
                    finding.defect().text().vietnamese(),
                    finding.defect().text().english());
        }
    }
}
