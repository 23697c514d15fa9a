package vn.vinhdanh.budget.domain.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * The money of one nomination. It keeps what was told ({@link RewardInstructions}), what the ledger holds ({@link #booked}) and the
 * number at which the next line is being tried. Telling and booking are separate writes: a crash between them leaves a
 * reward that still wants a step, and whoever looks at it next takes that step.
 *
 * @param booked this reward's lines, at most a handful
 * @param standing follows from the rest; stored so that lists can be asked by it
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
        standing = standing(told, BookedAmounts.of(booked), shortfall);
    }

    public static Reward selected(
            String nominationId, String commune, String conferenceId, Nominee nominee, long estimate) {
        positive(estimate);
        RewardInstructions told = new RewardInstructions(estimate, null, null, null, null);
        return new Reward(
                nominationId, commune, conferenceId, nominee, told, List.of(), null, null, RewardStatus.PENDING);
    }

    /** @throws OneDecisionFreezesTheReward where another decision was told, or another amount in the same one */
    public Outcome<Reward, RewardEvent> approve(Decision decision) {
        positive(decision.reward());
        Withdrawal withdrawal = told.withdrawal();
        if (decision.equals(told.decision())
                || withdrawal != null && withdrawal.decisionId().equals(decision.id())) {
            return Outcome.of(this);
        }
        if (told.decision() != null || withdrawal != null) {
            throw new OneDecisionFreezesTheReward();
        }
        return Outcome.of(telling(told.with(decision), shortfall));
    }

    /** Refused by the decision, or revoked later. What was paid by then is due back. */
    public Outcome<Reward, RewardEvent> withdraw(Withdrawal withdrawal) {
        return told.withdrawal() != null ? Outcome.of(this) : Outcome.of(telling(told.with(withdrawal), null));
    }

    /** The same payment twice is one payment. */
    public Outcome<Reward, RewardEvent> pay(Payment payment) {
        if (told.payment() != null && told.payment().id().equals(payment.id())) {
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
        return Outcome.of(telling(told.with(payment), null), ordered(Movement.PAID, told.reward()));
    }

    /** All of it at once. */
    public Outcome<Reward, RewardEvent> recover(Recovery recovery) {
        if (told.recovery() != null && told.recovery().id().equals(recovery.id())) {
            return Outcome.of(this);
        }
        if (told.recovery() != null) {
            throw new MoneyIsRecoveredOnce();
        }
        if (recoveryDue() == 0) {
            throw new OnlyARevokedPaymentIsRecovered();
        }
        return Outcome.of(telling(told.with(recovery), null), ordered(Movement.RECOVERED, recoveryDue()));
    }

    /** Paid for an award that was revoked afterwards, in đồng. */
    public long recoveryDue() {
        return told.withdrawal() == null ? 0 : holding().paid();
    }

    public BookedAmounts holding() {
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
    public @Nullable Entry wanted(CommandContext cause) {
        NextPosting step = NextPosting.from(holding(), told);
        if (step == null) {
            return null;
        }
        String posting = "reward/%s/%d".formatted(nominationId, booked.size() + 1);
        return new Entry(
                posting,
                step.movement(),
                step.amount(),
                commune,
                nominationId,
                told.note(step.movement()),
                told.orderedBy(step.movement(), cause.actor()),
                cause.at());
    }

    @Override
    public Outcome<Reward, RewardEvent> claiming(Claim next) {
        return Outcome.of(trying(next));
    }

    @Override
    public Outcome<Reward, RewardEvent> displaced() {
        return Outcome.of(trying(null));
    }

    @Override
    public Outcome<Reward, RewardEvent> booked(LedgerLine line) {
        List<Booked> lines = new ArrayList<>(booked);
        lines.add(Booked.as(line));
        boolean covered = line.entry().movement() == Movement.RESERVED;
        Reward next = new Reward(
                nominationId, commune, conferenceId, nominee, told, lines, null, covered ? null : shortfall, standing);
        return new Outcome<>(next, said(line));
    }

    @Override
    public Outcome<Reward, RewardEvent> unfunded(long available, CommandContext cause) {
        if (shortfall != null && shortfall.needed() == told.reward()) {
            return Outcome.of(this);
        }
        Shortfall next = new Shortfall(
                told.reward(),
                available,
                Objects.requireNonNullElse(shortfall, new Shortfall(0, 0, cause.at()))
                        .since());
        return Outcome.of(
                telling(told, next), new RewardUnfunded(commune, conferenceId, nominationId, told.reward(), available));
    }

    /**
     * What others hear of a line. An adjustment on the way to a commitment is nobody else's business, unless the reward
     * was said to be unfunded.
     */
    private List<RewardEvent> said(LedgerLine line) {
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

    private SettlementOrdered ordered(Movement movement, long amount) {
        return new SettlementOrdered(commune, conferenceId, nominationId, movement, amount);
    }

    private Reward telling(RewardInstructions next, @Nullable Shortfall waiting) {
        return new Reward(nominationId, commune, conferenceId, nominee, next, booked, claim, waiting, standing);
    }

    private Reward trying(@Nullable Claim next) {
        return new Reward(nominationId, commune, conferenceId, nominee, told, booked, next, shortfall, standing);
    }

    private static RewardStatus standing(
            RewardInstructions told, BookedAmounts holding, @Nullable Shortfall shortfall) {
        if (holding.paid() > 0) {
            return RewardStatus.PAID;
        }
        if (told.withdrawal() != null && holding.isNothing()) {
            return RewardStatus.RELEASED;
        }
        if (shortfall != null) {
            return RewardStatus.UNFUNDED;
        }
        if (holding.committed() > 0) {
            return RewardStatus.COMMITTED;
        }
        return holding.reserved() > 0 ? RewardStatus.RESERVED : RewardStatus.PENDING;
    }

    private static void positive(long amount) {
        if (amount <= 0) {
            throw new MoneyMovesInPositiveAmounts();
        }
    }
}
