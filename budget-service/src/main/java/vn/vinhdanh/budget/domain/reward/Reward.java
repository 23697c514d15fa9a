package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.Claimant;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardEvent.SettlementOrdered;
import vn.vinhdanh.budget.domain.reward.RewardRules.MoneyIsRecoveredOnce;
import vn.vinhdanh.budget.domain.reward.RewardRules.OneDecisionFreezesTheReward;
import vn.vinhdanh.budget.domain.reward.RewardRules.OnlyACommittedRewardIsPaid;
import vn.vinhdanh.budget.domain.reward.RewardRules.OnlyARevokedPaymentIsRecovered;
import vn.vinhdanh.budget.domain.reward.RewardRules.RewardIsPaidOnce;
import vn.vinhdanh.budget.domain.reward.RewardRules.WithdrawnRewardIsNotPaid;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/**
 * The money of one nomination: the instructions, the lines booked for them, and the claim on the next line. An
 * instruction and its booking are separate writes. A crash between them leaves a reward that still has a next entry,
 * and the next call of {@code SettleClaims} books it.
 *
 * @param told the instructions; the component has the name of the stored field
 * @param booked the lines of this reward, a handful at most
 * @param standing the status, derived from the other components; stored so that queries can filter by it
 */
public record Reward(
        String nominationId,
        String commune,
        String conferenceId,
        Nominee nominee,
        RewardInstructions told,
        List<Booked> booked,
        @Nullable Claim claim,
        @Nullable Shortfall shortfall,
        RewardStatus standing)
        implements Claimant<Reward, RewardEvent> {

    public Reward {
        booked = List.copyOf(booked);
        standing = RewardStatus.of(told, BookedAmounts.of(booked), shortfall);
    }

    /** @param estimate in đồng */
    public static Reward selected(
            String nominationId, String commune, String conferenceId, Nominee nominee, long estimate) {
        MoneyMovesInPositiveAmounts.check(estimate);
        RewardInstructions instructions = new RewardInstructions(estimate, null, null, null, null);
        return new Reward(
                nominationId,
                commune,
                conferenceId,
                nominee,
                instructions,
                List.of(),
                null,
                null,
                RewardStatus.PENDING);
    }

    /** Asks for a larger reward before the decision. A smaller or a later one changes nothing. */
    public Outcome<Reward, RewardEvent> restate(long estimate) {
        return Outcome.of(withInstructions(told.with(estimate), shortfall));
    }

    /**
     * Freezes the reward. The same decision again changes nothing. A decision that was signed before the conference was
     * closed, and arrives after, holds: what the closing has released is reserved again.
     *
     * @throws OneDecisionFreezesTheReward if there is another decision already, or the same one with other content
     */
    public Outcome<Reward, RewardEvent> approve(Decision decision) {
        MoneyMovesInPositiveAmounts.check(decision.reward());
        Withdrawal withdrawal = told.withdrawal();
        if (decision.equals(told.decision())
                || withdrawal != null && withdrawal.decisionId().equals(decision.id())) {
            return Outcome.of(this);
        }
        if (told.decision() != null || withdrawal != null && !withdrawal.isByClosing()) {
            throw new OneDecisionFreezesTheReward();
        }
        return Outcome.of(withInstructions(told.with(decision), shortfall));
    }

    /** Takes the reward away if no decision has approved it. */
    public Outcome<Reward, RewardEvent> withdrawUndecided(Withdrawal closing) {
        return told.decision() == null ? withdraw(closing) : Outcome.of(this);
    }

    /** Takes the reward away. A second withdrawal changes nothing. Money that was paid is due to be recovered. */
    public Outcome<Reward, RewardEvent> withdraw(Withdrawal withdrawal) {
        return told.withdrawal() != null ? Outcome.of(this) : Outcome.of(withInstructions(told.with(withdrawal), null));
    }

    /** Orders the payment of the whole reward. A payment with the same id again changes nothing. */
    public Outcome<Reward, RewardEvent> pay(Payment payment) {
        if (payment.repeats(told.payment())) {
            return Outcome.of(this);
        }
        if (told.payment() != null) {
            throw new RewardIsPaidOnce();
        }
        if (told.withdrawal() != null) {
            throw new WithdrawnRewardIsNotPaid();
        }
        if (standing != RewardStatus.COMMITTED) {
            throw new OnlyACommittedRewardIsPaid();
        }
        return Outcome.of(withInstructions(told.with(payment), null), settlementOrdered(Movement.PAID, told.reward()));
    }

    /** Records that the whole paid amount came back. A recovery with the same id again changes nothing. */
    public Outcome<Reward, RewardEvent> recover(Recovery recovery) {
        if (recovery.repeats(told.recovery())) {
            return Outcome.of(this);
        }
        if (told.recovery() != null) {
            throw new MoneyIsRecoveredOnce();
        }
        if (recoveryDue() == 0) {
            throw new OnlyARevokedPaymentIsRecovered();
        }
        return Outcome.of(
                withInstructions(told.with(recovery), null), settlementOrdered(Movement.RECOVERED, recoveryDue()));
    }

    /** The amount that was paid for an award that was later revoked, in đồng. */
    public long recoveryDue() {
        return told.withdrawal() == null ? 0 : bookedAmounts().paid();
    }

    public BookedAmounts bookedAmounts() {
        return BookedAmounts.of(booked);
    }

    @Override
    public List<Booked> lines() {
        return booked;
    }

    @Override
    public FundId fund() {
        return FundId.rewardFundOf(conferenceId);
    }

    @Override
    public @Nullable Entry nextEntry(CommandContext context) {
        NextPosting next = NextPosting.of(bookedAmounts(), told);
        if (next == null) {
            return null;
        }
        String posting = "reward/%s/%d".formatted(nominationId, booked.size() + 1);
        return new Entry(
                posting,
                next.movement(),
                next.amount(),
                commune,
                nominationId,
                told.note(next.movement()),
                told.orderedBy(next.movement(), context.actor()),
                context.at());
    }

    @Override
    public Outcome<Reward, RewardEvent> claimed(Claim next) {
        return Outcome.of(withClaim(next));
    }

    @Override
    public Outcome<Reward, RewardEvent> claimLost() {
        return Outcome.of(withClaim(null));
    }

    @Override
    public Outcome<Reward, RewardEvent> booked(LedgerLine line) {
        List<Booked> lines = new ArrayList<>(booked);
        lines.add(Booked.as(line));
        boolean funded = line.entry().movement() == Movement.RESERVED;
        Reward next = new Reward(
                nominationId, commune, conferenceId, nominee, told, lines, null, funded ? null : shortfall, standing);
        return new Outcome<>(next, eventsOf(line));
    }

    @Override
    public Outcome<Reward, RewardEvent> unfunded(long available, CommandContext context) {
        if (shortfall != null && shortfall.needed() == told.reward()) {
            return Outcome.of(this);
        }
        long within = available + bookedAmounts().reserved();
        Instant since = shortfall == null ? context.at() : shortfall.since();
        Shortfall next = new Shortfall(told.reward(), within, since);
        return Outcome.of(
                withInstructions(told, next),
                new RewardUnfunded(commune, conferenceId, nominationId, told.reward(), within));
    }

    /**
     * The events that a booked line causes. An adjustment before a commitment is internal and publishes nothing, unless
     * the reward was announced as unfunded.
     */
    private List<RewardEvent> eventsOf(LedgerLine line) {
        long amount = line.entry().amount();
        return switch (line.entry().movement()) {
            case RESERVED ->
                told.withdrawal() == null && (told.decision() == null || shortfall != null)
                        ? List.of(new RewardReserved(
                                commune, conferenceId, nominationId, told.reward(), fund().kind(), line.id()))
                        : List.of();
            case PAID ->
                List.of(new RewardPaid(
                        commune,
                        conferenceId,
                        nominationId,
                        amount,
                        line.id(),
                        line.entry().at()));
            case RELEASED, REVERSED, RECOVERED ->
                told.withdrawal() == null
                        ? List.of()
                        : List.of(new RewardReleased(commune, conferenceId, nominationId, amount, line.id()));
            case COMMITTED, ALLOCATED -> List.of();
        };
    }

    private SettlementOrdered settlementOrdered(Movement movement, long amount) {
        return new SettlementOrdered(commune, conferenceId, nominationId, movement, amount);
    }

    private Reward withInstructions(RewardInstructions next, @Nullable Shortfall nextShortfall) {
        return new Reward(nominationId, commune, conferenceId, nominee, next, booked, claim, nextShortfall, standing);
    }

    private Reward withClaim(@Nullable Claim next) {
        return new Reward(nominationId, commune, conferenceId, nominee, told, booked, next, shortfall, standing);
    }
}
