package vn.vinhdanh.budget.domain.fund;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.FundRules.OneKeyIsOneAllocation;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.Claimant;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundHoldsLessThanAQuadrillion;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** Money that the accountant puts into a fund, and the one ledger line that it becomes. */
public record Allocation(
        String id,
        String commune,
        FundId fund,
        long amount,
        String basis,
        @Nullable Claim claim,
        @Nullable Booked booked)
        implements Claimant<Allocation, FundEvent> {

    /**
     * @param head where the fund's ledger ends: what can't be booked is not ordered
     * @throws MoneyMovesInPositiveAmounts for zero or less
     * @throws FundHoldsLessThanAQuadrillion where the fund would hold too much to be true
     */
    public static Outcome<Allocation, FundEvent> order(
            String id, Fund fund, long amount, String basis, LedgerHead head) {
        head.balances().after(Movement.ALLOCATED, amount);
        return Outcome.of(
                new Allocation(id, fund.commune(), fund.id(), amount, basis, null, null),
                new FundEvent.AllocationOrdered(id, fund.commune(), fund.id(), amount));
    }

    /** @throws OneKeyIsOneAllocation where the same Idempotency-Key came with something else */
    public void requireSameRequest(FundId wantedFund, long wantedAmount, String wantedBasis) {
        if (!fund.equals(wantedFund) || amount != wantedAmount || !basis.equals(wantedBasis)) {
            throw new OneKeyIsOneAllocation();
        }
    }

    @Override
    public List<Booked> lines() {
        return Stream.ofNullable(booked).toList();
    }

    @Override
    public @Nullable Entry wanted(CommandContext cause) {
        return booked != null
                ? null
                : new Entry(
                        "allocation/" + id,
                        Movement.ALLOCATED,
                        amount,
                        commune,
                        null,
                        basis,
                        cause.actor().id(),
                        cause.at());
    }

    @Override
    public Outcome<Allocation, FundEvent> claiming(Claim next) {
        return Outcome.of(new Allocation(id, commune, fund, amount, basis, next, booked));
    }

    @Override
    public Outcome<Allocation, FundEvent> displaced() {
        return Outcome.of(new Allocation(id, commune, fund, amount, basis, null, booked));
    }

    @Override
    public Outcome<Allocation, FundEvent> booked(LedgerLine line) {
        return Outcome.of(new Allocation(id, commune, fund, amount, basis, null, Booked.as(line)));
    }

    @Override
    public Outcome<Allocation, FundEvent> unfunded(long available, CommandContext cause) {
        throw new IllegalStateException("money that comes in is always covered");
    }
}
