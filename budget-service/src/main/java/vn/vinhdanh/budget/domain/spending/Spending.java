package vn.vinhdanh.budget.domain.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OneReversalAtATime;
import vn.vinhdanh.budget.domain.spending.SpendingRules.ASettlementIsTheWholeAdvance;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OneKeyIsOneSpending;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OnlyAnOpenAdvanceIsSettled;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OnlyWhatIsSpentIsReversed;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OnlyWhatWaitsIsDecided;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Text;

/**
 * An expense, or an advance and what became of it. It never changes once its ledger lines are booked; what was wrong is
 * taken back by one more line, and entered anew.
 *
 * @param id derived from the Idempotency-Key, so that the same request twice is one spending
 * @param amount in đồng; of an expense the sum of its vouchers
 * @param purpose what it is for
 * @param advance null if this is an expense
 * @param proof vouchers of an expense; those of an advance are in its settlement
 * @param assent to paying it
 * @param settlement of an advance; the last one that was entered
 * @param reversal waiting or approved; null if nothing is reversed
 * @param booked its ledger lines, in their order
 */
public record Spending(
        String id,
        long amount,
        String purpose,
        @Nullable Advance advance,
        Proof proof,
        Assent assent,
        @Nullable Settlement settlement,
        @Nullable Reversal reversal,
        List<Booked> booked) {

    /** A ledger line that is booked for it, or will be. */
    record Step(Movement movement, long amount, String note, String by) {}

    public Spending {
        purpose = Text.normal(purpose);
        booked = List.copyOf(booked);
    }

    public static Spending expense(
            String id, String purpose, Proof proof, SecondPerson second, CommandContext context) {
        long amount = proof.total();
        return new Spending(
                id, amount, purpose, null, proof, Assent.to(amount, second, context), null, null, List.of());
    }

    /** @param amount in đồng */
    public static Spending advance(
            String id, long amount, String purpose, Advance advance, SecondPerson second, CommandContext context) {
        return new Spending(
                id, amount, purpose, advance, Proof.NONE, Assent.to(amount, second, context), null, null, List.of());
    }

    public SpendingState state() {
        if (assent.waits()) {
            return SpendingState.WAITING;
        }
        if (assent.rejected()) {
            return SpendingState.REJECTED;
        }
        if (nextStep("").isPresent()) {
            return SpendingState.BOOKING;
        }
        if (reversal != null) {
            return reversal.waits() ? SpendingState.REVERSAL_WAITING : SpendingState.REVERSED;
        }
        if (advance == null) {
            return SpendingState.SPENT;
        }
        if (settlement == null || settlement.assent().rejected()) {
            return SpendingState.ADVANCED;
        }
        return settlement.assent().waits() ? SpendingState.SETTLEMENT_WAITING : SpendingState.SETTLED;
    }

    /** In đồng: what was paid for good. */
    public long spent() {
        return isReversed() ? 0 : paid();
    }

    /** In đồng: what somebody has taken and not settled. */
    public long advanced() {
        return advance != null && assent.granted() && settled() == null ? amount : 0;
    }

    /** In đồng: what the Chairman has to approve before it is paid or taken. */
    public long waiting() {
        return assent.waits() ? amount : 0;
    }

    /** In đồng: what of the line is not free because of it. */
    long used() {
        return spent() + advanced() + waiting();
    }

    /** Those that prove an expense which stands, or waits. */
    Stream<Voucher> vouchersThatCount() {
        boolean nothing = isReversed()
                || assent.rejected()
                || settlement != null && settlement.assent().rejected();
        return nothing ? Stream.of() : vouchers();
    }

    /** All of them, whatever became of it. */
    public Stream<Voucher> vouchers() {
        return papers().vouchers().stream();
    }

    /** @param number of a voucher, from 1: of the expense, or of the settlement of the advance */
    public Voucher voucher(int number) {
        return papers().voucher(number);
    }

    private Proof papers() {
        return settlement == null ? proof : settlement.proof();
    }

    /** Who wants what, and not who asked for it when. */
    boolean isSameRequest(Spending other) {
        return amount == other.amount
                && purpose.equals(other.purpose)
                && Objects.equals(advance, other.advance)
                && proof.equals(other.proof);
    }

    /**
     * @param used vouchers of all other spendings that count
     * @throws OnlyAnOpenAdvanceIsSettled if it is none, or a settlement waits
     * @throws ASettlementIsTheWholeAdvance if vouchers and rest are not together the advance
     * @throws OneKeyIsOneSpending if a settlement has the same key and other content
     */
    Spending settle(Settlement next, LocalDate today, Set<Voucher.Key> used) {
        if (settlement != null && settlement.id().equals(next.id())) {
            if (!settlement.isSameRequest(next)) {
                throw new OneKeyIsOneSpending();
            }
            return this;
        }
        if (state() != SpendingState.ADVANCED) {
            throw new OnlyAnOpenAdvanceIsSettled();
        }
        ASettlementIsTheWholeAdvance.check(amount, next);
        next.proof().check(today, used);
        return with(assent, next, null, booked);
    }

    /**
     * @throws OnlyWhatIsSpentIsReversed if nothing was paid for good
     * @throws OneReversalAtATime if one waits
     */
    Spending proposeReversal(Reversal proposal) {
        if (proposal.repeats(reversal)) {
            return this;
        }
        if (state() == SpendingState.REVERSAL_WAITING) {
            throw new OneReversalAtATime();
        }
        if (state() != SpendingState.SPENT && state() != SpendingState.SETTLED || spent() == 0) {
            throw new OnlyWhatIsSpentIsReversed();
        }
        return with(assent, settlement, proposal, booked);
    }

    /**
     * @param rejection why what waits is not approved; null if it is
     * @throws OnlyWhatWaitsIsDecided if nothing waits
     */
    Spending decided(CommandContext context, @Nullable String rejection) {
        return switch (state()) {
            case WAITING -> with(assent.given(context, rejection), settlement, reversal, booked);
            case SETTLEMENT_WAITING -> {
                Settlement waiting = Objects.requireNonNull(settlement);
                Assent given = waiting.assent().given(context, rejection);
                yield with(assent, waiting.with(given), reversal, booked);
            }
            case REVERSAL_WAITING -> {
                Reversal waiting = Reversal.waiting(reversal);
                Reversal next =
                        rejection == null ? waiting.approved(context.actor().id(), context.at()) : null;
                yield with(assent, settlement, next, booked);
            }
            case REJECTED, BOOKING, SPENT, ADVANCED, SETTLED, REVERSED -> throw new OnlyWhatWaitsIsDecided();
        };
    }

    /**
     * The fund had not enough: what the Chairman approved waits again, anything else was never entered. Later lines move
     * money that the fund holds for it, so another instance has booked them since this was read, and nothing changes here.
     */
    Optional<Spending> unfunded() {
        if (!booked.isEmpty()) {
            return Optional.of(this);
        }
        return assent.needed() ? Optional.of(with(assent.again(), settlement, reversal, booked)) : Optional.empty();
    }

    Spending booked(Booked line) {
        List<Booked> all = Stream.concat(booked.stream(), Stream.of(line)).toList();
        return with(assent, settlement, reversal, all);
    }

    /** @param line says in the notes of the ledger what of the estimate it is for */
    Optional<Step> nextStep(String line) {
        return SpendingSteps.of(this, line).stream().skip(booked.size()).findFirst();
    }

    /** In đồng, before a reversal. */
    long paid() {
        if (advance == null) {
            return assent.granted() ? amount : 0;
        }
        Settlement settled = settled();
        return settled == null ? 0 : settled.proof().total();
    }

    /** The settlement that holds. */
    @Nullable
    Settlement settled() {
        return settlement != null && settlement.assent().granted() ? settlement : null;
    }

    private boolean isReversed() {
        return reversal != null && !reversal.waits();
    }

    private Spending with(
            Assent nextAssent,
            @Nullable Settlement nextSettlement,
            @Nullable Reversal nextReversal,
            List<Booked> lines) {
        return new Spending(id, amount, purpose, advance, proof, nextAssent, nextSettlement, nextReversal, lines);
    }
}
