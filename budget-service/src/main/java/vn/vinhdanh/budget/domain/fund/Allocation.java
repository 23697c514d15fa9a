package vn.vinhdanh.budget.domain.fund;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.FundRules.AnAllocationIsReversedOnce;
import vn.vinhdanh.budget.domain.fund.FundRules.OneKeyIsOneAllocation;
import vn.vinhdanh.budget.domain.fund.FundRules.OnlyABookedAllocationIsReversed;
import vn.vinhdanh.budget.domain.fund.FundRules.OnlyFreeMoneyIsTakenBack;
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
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OneReversalAtATime;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/**
 * An amount that the accountant allocates to a fund. It becomes exactly one ledger line. A wrong one is taken back as a
 * whole by one more line, once the Chairman has approved that.
 *
 * @param reversal proposed or approved; null if the allocation stands unquestioned
 * @param reversed the line that took it back; null until then
 * @param takenFrom the fund that has the money by now, if that is another one; null if it is the same
 */
public record Allocation(
        String id,
        String commune,
        FundId fund,
        long amount,
        String basis,
        @Nullable Claim claim,
        @Nullable Booked booked,
        @Nullable Reversal reversal,
        @Nullable Booked reversed,
        @Nullable FundId takenFrom)
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
            String id, String commune, FundId fund, long amount, String basis, LedgerHead head) {
        head.balances().after(Movement.ALLOCATED, amount);
        return Outcome.of(
                new Allocation(id, commune, fund, amount, basis, null, null, null, null, null),
                new FundEvent.AllocationOrdered(id, commune, fund, amount));
    }

    /** @throws OneKeyIsOneAllocation if a request with the same Idempotency-Key has other content */
    public void requireSameRequest(FundId requestedFund, long requestedAmount, String requestedBasis) {
        if (!fund.equals(requestedFund) || amount != requestedAmount || !basis.equals(requestedBasis)) {
            throw new OneKeyIsOneAllocation();
        }
    }

    /**
     * Asks the Chairman to take the allocation back. The same request again changes nothing.
     *
     * @throws OnlyFreeMoneyIsTakenBack if less than the amount is free in the fund
     */
    public Outcome<Allocation, FundEvent> proposeReversal(Reversal proposal, LedgerHead head) {
        if (proposal.repeats(reversal)) {
            return Outcome.of(this);
        }
        if (booked == null) {
            throw new OnlyABookedAllocationIsReversed();
        }
        if (reversed != null) {
            throw new AnAllocationIsReversedOnce();
        }
        if (reversal != null) {
            throw new OneReversalAtATime();
        }
        OnlyFreeMoneyIsTakenBack.check(head.balances(), amount);
        return Outcome.of(
                with(claim, booked, proposal, null, null),
                new FundEvent.AllocationReversalProposed(id, commune, fund, amount));
    }

    /** @throws OnlyFreeMoneyIsTakenBack if less than the amount is free in the fund by now */
    public Outcome<Allocation, FundEvent> approveReversal(Actor chairman, Instant at, LedgerHead head) {
        Reversal approved = Reversal.waiting(reversal).approved(chairman.id(), at);
        OnlyFreeMoneyIsTakenBack.check(head.balances(), amount);
        return Outcome.of(
                with(claim, booked, approved, null, head.fund().equals(fund) ? null : head.fund()),
                new FundEvent.AllocationReversalOrdered(id, commune, fund, amount));
    }

    /** The allocation stands. */
    public Outcome<Allocation, FundEvent> rejectReversal() {
        Reversal.waiting(reversal);
        return Outcome.of(with(claim, booked, null, null, null));
    }

    /** Where it is taken back from. */
    private FundId source() {
        return takenFrom == null ? fund : takenFrom;
    }

    /** The fund that it was allocated to; of its reversal the fund that has the money. */
    @Override
    public FundId ledger() {
        return booked == null ? fund : source();
    }

    @Override
    public List<Booked> lines(FundId ledger) {
        return Stream.concat(
                        ledger.equals(fund) ? Stream.ofNullable(booked) : Stream.of(),
                        ledger.equals(source()) ? Stream.ofNullable(reversed) : Stream.of())
                .toList();
    }

    @Override
    public @Nullable Entry nextEntry(CommandContext context) {
        if (booked == null) {
            return entry(
                    "allocation/" + id,
                    Movement.ALLOCATED,
                    basis,
                    context.actor().id(),
                    context.at());
        }
        return reversal == null || reversal.approvedBy() == null || reversed != null
                ? null
                : entry(
                        "allocation/" + id + "/reversal",
                        Movement.ALLOCATION_REVERSED,
                        reversal.note(),
                        reversal.approvedBy(),
                        context.at());
    }

    @Override
    public Outcome<Allocation, FundEvent> claimed(Claim next) {
        return Outcome.of(with(next, booked, reversal, reversed, takenFrom));
    }

    @Override
    public Outcome<Allocation, FundEvent> claimLost() {
        return Outcome.of(with(null, booked, reversal, reversed, takenFrom));
    }

    @Override
    public Outcome<Allocation, FundEvent> booked(LedgerLine line) {
        return Outcome.of(
                line.entry().movement() == Movement.ALLOCATED
                        ? with(null, Booked.as(line), reversal, reversed, takenFrom)
                        : with(null, booked, reversal, Booked.as(line), takenFrom));
    }

    /** The money was reserved after the Chairman had approved: the reversal waits for him again. */
    @Override
    public Outcome<Allocation, FundEvent> unfunded(long available, CommandContext context) {
        if (reversal == null) {
            throw new IllegalStateException("an allocation takes nothing from a balance, so it cannot be unfunded");
        }
        return Outcome.of(with(claim, booked, reversal.unapproved(), reversed, null));
    }

    private Entry entry(String posting, Movement movement, String note, String by, Instant at) {
        return new Entry(posting, movement, amount, commune, null, note, by, at);
    }

    private Allocation with(
            @Nullable Claim nextClaim,
            @Nullable Booked line,
            @Nullable Reversal nextReversal,
            @Nullable Booked reversalLine,
            @Nullable FundId from) {
        return new Allocation(id, commune, fund, amount, basis, nextClaim, line, nextReversal, reversalLine, from);
    }
}
