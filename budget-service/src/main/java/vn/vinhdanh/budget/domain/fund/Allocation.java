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

/** An amount that the accountant allocates to a fund. It becomes exactly one ledger line. */
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
     * Orders an allocation, after checking that it can be booked.
     *
     * @param amount in đồng
     * @param head the current end of the fund's ledger
     * @throws MoneyMovesInPositiveAmounts if the amount is zero or less
     * @throws FundHoldsLessThanAQuadrillion if the fund would be allocated more than {@code Balances.MAX_ALLOCATED}
     */
    public static Outcome<Allocation, FundEvent> order(
            String id, Fund fund, long amount, String basis, LedgerHead head) {
        head.balances().after(Movement.ALLOCATED, amount);
        return Outcome.of(
                new Allocation(id, fund.commune(), fund.id(), amount, basis, null, null),
                new FundEvent.AllocationOrdered(id, fund.commune(), fund.id(), amount));
    }

    /** @throws OneKeyIsOneAllocation if a request with the same Idempotency-Key has other content */
    public void requireSameRequest(FundId requestedFund, long requestedAmount, String requestedBasis) {
        if (!fund.equals(requestedFund) || amount != requestedAmount || !basis.equals(requestedBasis)) {
            throw new OneKeyIsOneAllocation();
        }
    }

    @Override
    public List<Booked> lines() {
        return Stream.ofNullable(booked).toList();
    }

    @Override
    public @Nullable Entry nextEntry(CommandContext context) {
        return booked != null
                ? null
                : new Entry(
                        "allocation/" + id,
                        Movement.ALLOCATED,
                        amount,
                        commune,
                        null,
                        basis,
                        context.actor().id(),
                        context.at());
    }

    @Override
    public Outcome<Allocation, FundEvent> claimed(Claim next) {
        return Outcome.of(new Allocation(id, commune, fund, amount, basis, next, booked));
    }

    @Override
    public Outcome<Allocation, FundEvent> claimLost() {
        return Outcome.of(new Allocation(id, commune, fund, amount, basis, null, booked));
    }

    @Override
    public Outcome<Allocation, FundEvent> booked(LedgerLine line) {
        return Outcome.of(new Allocation(id, commune, fund, amount, basis, null, Booked.as(line)));
    }

    @Override
    public Outcome<Allocation, FundEvent> unfunded(long available, CommandContext context) {
        throw new IllegalStateException("an allocation takes nothing from a balance, so it cannot be unfunded");
    }
}
