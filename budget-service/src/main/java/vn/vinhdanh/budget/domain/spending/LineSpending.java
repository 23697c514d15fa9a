package vn.vinhdanh.budget.domain.spending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.Claimant;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.spending.Spending.Step;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingOrdered;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingProposed;
import vn.vinhdanh.budget.domain.spending.SpendingRules.ALineHasFewSpendings;
import vn.vinhdanh.budget.domain.spending.SpendingRules.NeverMoreThanIsLeftOfTheLine;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OneKeyIsOneSpending;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OnlyAnApprovedLineIsSpent;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * All that is spent of one line of an estimate. One document has it, so two writers never overdraw the line; the ledger
 * sees to it that all lines together never overdraw the fund. Its limit is not kept here: it is that of the estimate
 * that holds when something is spent.
 *
 * @param line code in the estimate
 * @param spendings in the order in which they were entered
 */
public record LineSpending(
        String commune,
        String conferenceId,
        int line,
        List<Spending> spendings,
        @Nullable Claim claim) implements Claimant<LineSpending, SpendingEvent> {

    /** Keeps the document small. A line that needs more is divided by an adjustment. */
    public static final int MOST = 500;

    private static final String POSTING = "spending/";

    public LineSpending {
        spendings = List.copyOf(spendings);
    }

    public static LineSpending none(String commune, String conferenceId, int line) {
        return new LineSpending(commune, conferenceId, line, List.of(), null);
    }

    public static String idOf(String conferenceId, int line) {
        return Ids.named("spending", conferenceId, Integer.toString(line));
    }

    /** @throws NotFound if there is none */
    public Spending spending(String id) {
        return known(id).orElseThrow(() -> new NotFound("spending"));
    }

    public Optional<Spending> known(String id) {
        return spendings.stream().filter(spending -> spending.id().equals(id)).findFirst();
    }

    /** In đồng: what of the line is spent, advanced, or waits for the Chairman. */
    public long used() {
        return spendings.stream().mapToLong(Spending::used).sum();
    }

    /** The vouchers that are not to be used again. */
    public Stream<Voucher.Key> usedVouchers() {
        return spendings.stream().flatMap(Spending::vouchersThatCount).map(Voucher::key);
    }

    /**
     * Enters an expense or an advance. The same request again changes nothing.
     *
     * @throws OnlyAnApprovedLineIsSpent if the estimate that holds does not have the line
     * @throws NeverMoreThanIsLeftOfTheLine if less than the amount is left of it
     * @throws FundNeverGoesBelowZero if the fund has less than the amount
     */
    public Outcome<LineSpending, SpendingEvent> enter(Spending next, Ground ground, CommandContext context) {
        Spending same = known(next.id()).orElse(null);
        if (same != null) {
            if (!same.isSameRequest(next)) {
                throw new OneKeyIsOneSpending();
            }
            return Outcome.of(this);
        }
        if (spendings.size() >= MOST) {
            throw new ALineHasFewSpendings();
        }
        ground.requireProof(next, usedVouchers(), VietnamTime.dayOf(context.at()));
        ground.requireRoom(next.amount(), used());
        return ordered(with(Stream.concat(spendings.stream(), Stream.of(next)).toList()), next.id());
    }

    /** Vouchers for what was spent of an advance, and the rest of it came back. The same request again changes nothing. */
    public Outcome<LineSpending, SpendingEvent> settle(
            String id, Settlement settlement, Ground ground, CommandContext context) {
        Spending open = spending(id);
        Spending settled = open.settle(settlement, VietnamTime.dayOf(context.at()), ground.used(usedVouchers()));
        return settled.equals(open) ? Outcome.of(this) : ordered(replacing(settled), id);
    }

    /** Asks the Chairman to take back what was paid. The same request again changes nothing. */
    public Outcome<LineSpending, SpendingEvent> proposeReversal(String id, Reversal proposal) {
        Spending paid = spending(id);
        Spending proposed = paid.proposeReversal(proposal);
        return proposed.equals(paid) ? Outcome.of(this) : ordered(replacing(proposed), id);
    }

    /**
     * The Chairman approves what waits, or does not.
     *
     * @param rejection why not; null to approve
     * @throws NeverMoreThanIsLeftOfTheLine if an adjustment has made the line smaller meanwhile
     * @throws FundNeverGoesBelowZero if the fund has less than the amount by now
     */
    public Outcome<LineSpending, SpendingEvent> decide(
            String id, @Nullable String rejection, Ground ground, CommandContext context) {
        Spending waiting = spending(id);
        Spending decided = waiting.decided(context, rejection);
        if (rejection != null) {
            return Outcome.of(replacing(decided));
        }
        if (waiting.state() == SpendingState.WAITING) {
            ground.requireRoom(waiting.amount(), used() - waiting.amount());
        }
        return ordered(replacing(decided), id);
    }

    /** Either a ledger line follows, or it waits for the Chairman. */
    private static Outcome<LineSpending, SpendingEvent> ordered(LineSpending next, String id) {
        Spending spending = next.spending(id);
        long amount = spending.amount();
        return Outcome.of(
                next,
                spending.state() == SpendingState.BOOKING
                        ? new SpendingOrdered(next.commune, next.conferenceId, next.line, id, amount)
                        : new SpendingProposed(next.commune, next.conferenceId, next.line, id, amount));
    }

    @Override
    public FundId ledger() {
        return new FundId(conferenceId, FundKind.STATE_BUDGET);
    }

    @Override
    public List<Booked> lines(FundId fund) {
        return fund.equals(ledger())
                ? spendings.stream()
                        .flatMap(spending -> spending.booked().stream())
                        .sorted(Comparator.comparingLong(Booked::line))
                        .toList()
                : List.of();
    }

    @Override
    public @Nullable Entry nextEntry(CommandContext context) {
        return next().map(spending -> {
                    Step step = spending.nextStep(named()).orElseThrow();
                    return new Entry(
                            posting(spending, step.movement()),
                            step.movement(),
                            step.amount(),
                            commune,
                            null,
                            step.note(),
                            step.by(),
                            context.at());
                })
                .orElse(null);
    }

    private Optional<Spending> next() {
        return spendings.stream()
                .filter(spending -> spending.nextStep(named()).isPresent())
                .findFirst();
    }

    private String named() {
        return "Dòng " + line;
    }

    private static String posting(Spending spending, Movement movement) {
        return POSTING + spending.id() + "/" + movement;
    }

    @Override
    public Outcome<LineSpending, SpendingEvent> claimed(Claim next) {
        return Outcome.of(new LineSpending(commune, conferenceId, line, spendings, next));
    }

    @Override
    public Outcome<LineSpending, SpendingEvent> claimLost() {
        return Outcome.of(new LineSpending(commune, conferenceId, line, spendings, null));
    }

    @Override
    public Outcome<LineSpending, SpendingEvent> booked(LedgerLine booked) {
        String posting = booked.entry().posting();
        String id = posting.substring(POSTING.length(), posting.lastIndexOf('/'));
        LineSpending next = replacing(spending(id).booked(Booked.as(booked)));
        return next.claimLost();
    }

    /** Somebody took the money after it was seen to be there. */
    @Override
    public Outcome<LineSpending, SpendingEvent> unfunded(long available, CommandContext context) {
        Spending first = next().orElseThrow();
        return Outcome.of(with(spendings.stream()
                .flatMap(spending -> spending.equals(first) ? spending.unfunded().stream() : Stream.of(spending))
                .toList()));
    }

    private LineSpending replacing(Spending next) {
        List<Spending> all = new ArrayList<>(spendings);
        all.replaceAll(spending -> spending.id().equals(next.id()) ? next : spending);
        return with(all);
    }

    private LineSpending with(List<Spending> next) {
        return new LineSpending(commune, conferenceId, line, next, claim);
    }
}
