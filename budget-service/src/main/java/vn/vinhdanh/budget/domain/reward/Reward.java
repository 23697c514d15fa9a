package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
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
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.reward.RewardEvent.ReversalOrdered;
import vn.vinhdanh.budget.domain.reward.RewardEvent.ReversalProposed;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardEvent.SettlementOrdered;
import vn.vinhdanh.budget.domain.reward.RewardRules.OneDecisionFreezesTheReward;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/**
 * The money of one nomination: the instructions, the lines booked for them, and the claim on the next line. A crash
 * between an instruction and its booking leaves a next entry, which the next call of {@code SettleClaims} books.
 *
 * @param told the instructions; the component has the name of the stored field
 * @param booked the lines of this reward, a handful at most
 * @param standing the status, derived from the other components; stored so that queries can filter by it
 * @param drawsOn the fund that it draws on since its selection; null in documents of earlier versions: the conference's
 * @param former the ledger that it left for that of the year; null if it never drew on another
 * @param recipient who may sign, as the approval says; null until then, and in documents of earlier versions
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
        RewardStatus standing,
        @Nullable Recipient recipient,
        @Nullable FundId drawsOn,
        @Nullable FormerLedger former)
        implements Claimant<Reward, RewardEvent> {

    public Reward {
        booked = List.copyOf(booked);
        standing = RewardStatus.of(
                told, RewardLines.of(conferenceId, drawsOn, booked, former).amounts(), shortfall);
    }

    /** @param estimate in đồng */
    public static Reward selected(
            String nominationId,
            String commune,
            String conferenceId,
            Nominee nominee,
            long estimate,
            @Nullable FundId drawsOn) {
        MoneyMovesInPositiveAmounts.check(estimate);
        return new Reward(
                nominationId,
                commune,
                conferenceId,
                nominee,
                RewardInstructions.toReserve(estimate),
                List.of(),
                null,
                null,
                RewardStatus.PENDING,
                null,
                drawsOn,
                null);
    }

    /** Asks for a larger reward before the decision. A smaller or a later one changes nothing. */
    public Outcome<Reward, RewardEvent> restate(long estimate) {
        return Outcome.of(withInstructions(told.with(estimate), shortfall));
    }

    /**
     * Freezes the reward. The same decision again changes nothing, except that it tells who may sign where an earlier
     * version did not keep that. A decision that was signed before the conference was closed, and arrives after, holds:
     * what the closing has released is reserved again.
     *
     * @throws OneDecisionFreezesTheReward if there is another decision already, or the same one with other content
     */
    public Outcome<Reward, RewardEvent> approve(Decision decision, @Nullable Recipient maySign) {
        MoneyMovesInPositiveAmounts.check(decision.reward());
        Recipient signer = recipient == null ? maySign : recipient;
        return Outcome.of(with(told.approve(decision), allLines(), claim, shortfall, signer));
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
        return ordered(
                told.pay(payment, standing, maySign()), null, SettlementOrdered.of(this, Movement.PAID, told.reward()));
    }

    /** Who may sign for the money; null if it is not known who represents the nominee. */
    public @Nullable Recipient maySign() {
        return recipient == null ? nominee.asRecipient() : recipient;
    }

    /** Asks the Chairman to reverse the payment. The same request again changes nothing. */
    public Outcome<Reward, RewardEvent> proposeReversal(Reversal proposal) {
        long paid = bookedAmounts().paid();
        return ordered(told.proposeReversal(proposal, paid), shortfall, ReversalProposed.of(this, paid));
    }

    /** Orders the reversal. After it the reward may be paid again, or is released if the award was revoked. */
    public Outcome<Reward, RewardEvent> approveReversal(Actor chairman, Instant at) {
        return ordered(
                told.approveReversal(chairman, at),
                shortfall,
                ReversalOrdered.of(this, bookedAmounts().paid()));
    }

    /** The payment stands. */
    public Outcome<Reward, RewardEvent> rejectReversal() {
        return Outcome.of(withInstructions(told.rejectReversal(), shortfall));
    }

    /** Records that the whole paid amount came back. A recovery with the same id again changes nothing. */
    public Outcome<Reward, RewardEvent> recover(Recovery recovery) {
        long due = recoveryDue();
        return ordered(told.recover(recovery, due), null, SettlementOrdered.of(this, Movement.RECOVERED, due));
    }

    /** The amount that was paid for an award that was later revoked, in đồng. */
    public long recoveryDue() {
        return told.withdrawal() == null || told.reversesPayment()
                ? 0
                : bookedAmounts().paid();
    }

    public BookedAmounts bookedAmounts() {
        return allLines().amounts();
    }

    /** From now on the reward draws on the fund of the year. What it holds moves there by two lines. */
    public Outcome<Reward, RewardEvent> moveTo(FundId yearsFund) {
        return drawsOn != null || claim != null
                ? Outcome.of(this)
                : Outcome.of(with(told, allLines().movedTo(yearsFund), null, shortfall, recipient));
    }

    /** The lines in the ledger of its fund, and in the one that it drew on before. */
    public RewardLines allLines() {
        return RewardLines.of(conferenceId, drawsOn, booked, former);
    }

    /** The fund that it draws on. */
    public FundId source() {
        return allLines().fund();
    }

    @Override
    public List<Booked> lines(FundId ledger) {
        return allLines().in(ledger);
    }

    @Override
    public FundId ledger() {
        return allLines().ledger();
    }

    @Override
    public @Nullable Entry nextEntry(CommandContext context) {
        NextPosting next = allLines().next(told);
        return next == null ? null : next.entry(this, context);
    }

    @Override
    public Outcome<Reward, RewardEvent> claimed(Claim next) {
        return Outcome.of(with(told, allLines(), next, shortfall, recipient));
    }

    @Override
    public Outcome<Reward, RewardEvent> claimLost() {
        return Outcome.of(with(told, allLines(), null, shortfall, recipient));
    }

    @Override
    public Outcome<Reward, RewardEvent> booked(LedgerLine line) {
        RewardLines lines = allLines().with(line);
        boolean funded = line.entry().movement() == Movement.RESERVED;
        boolean reversed = line.entry().movement() == Movement.PAYMENT_REVERSED;
        Reward next = with(reversed ? told.withoutPayment() : told, lines, null, funded ? null : shortfall, recipient);
        return new Outcome<>(next, BookedEvents.of(this, line));
    }

    @Override
    public Outcome<Reward, RewardEvent> unfunded(long available, CommandContext context) {
        if (shortfall != null && shortfall.needed() == told.reward()) {
            return Outcome.of(this);
        }
        long within = available + bookedAmounts().reserved();
        Instant since = shortfall == null ? context.at() : shortfall.since();
        return Outcome.of(
                withInstructions(told, new Shortfall(told.reward(), within, since)), RewardUnfunded.of(this, within));
    }

    /** A repeated request changes nothing, and nothing is said of it. */
    private Outcome<Reward, RewardEvent> ordered(
            RewardInstructions next, @Nullable Shortfall nextShortfall, RewardEvent event) {
        return next.equals(told) ? Outcome.of(this) : Outcome.of(withInstructions(next, nextShortfall), event);
    }

    private Reward withInstructions(RewardInstructions next, @Nullable Shortfall nextShortfall) {
        return with(next, allLines(), claim, nextShortfall, recipient);
    }

    private Reward with(
            RewardInstructions instructions,
            RewardLines lines,
            @Nullable Claim nextClaim,
            @Nullable Shortfall nextShortfall,
            @Nullable Recipient signer) {
        return new Reward(
                nominationId,
                commune,
                conferenceId,
                nominee,
                instructions,
                lines.booked(),
                nextClaim,
                nextShortfall,
                standing,
                signer,
                lines.former() == null ? drawsOn : lines.fund(),
                lines.former());
    }
}
