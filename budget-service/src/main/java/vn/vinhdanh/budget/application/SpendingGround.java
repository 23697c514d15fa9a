package vn.vinhdanh.budget.application;

import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.spending.ApprovedLine;
import vn.vinhdanh.budget.domain.spending.Ground;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.budget.domain.spending.SecondPerson;
import vn.vinhdanh.budget.domain.spending.Voucher;
import vn.vinhdanh.kernel.CommandContext;

/** Reads what decides whether a line may be spent: the estimate that holds, the fund, and the vouchers of other lines. */
public final class SpendingGround {

    private final Funds funds;
    private final Estimates estimates;
    private final LineSpendings spendings;
    private final Ledger ledger;
    private final SecondPerson second;

    public SpendingGround(
            Funds funds, Estimates estimates, LineSpendings spendings, Ledger ledger, SecondPerson second) {
        this.funds = funds;
        this.estimates = estimates;
        this.spendings = spendings;
        this.ledger = ledger;
        this.second = second;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the actor's commune has no such conference */
    public Ground of(String conferenceId, int line, CommandContext context) {
        FundId fund = new FundId(conferenceId, FundKind.STATE_BUDGET);
        funds.get(fund.value(), context.actor());
        ApprovedLine approved = estimates
                .find(conferenceId)
                .flatMap(estimate -> ApprovedLine.of(estimate.state(), line))
                .orElse(null);
        Set<Voucher.Key> elsewhere = spendings.of(conferenceId).stream()
                .filter(other -> other.state().line() != line)
                .flatMap(other -> other.state().usedVouchers())
                .collect(Collectors.toSet());
        return new Ground(approved, ledger.head(fund), elsewhere, second);
    }
}
