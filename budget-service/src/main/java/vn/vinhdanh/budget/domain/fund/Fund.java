package vn.vinhdanh.budget.domain.fund;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.FundRules.NothingIsLeftToCarryOver;
import vn.vinhdanh.budget.domain.fund.FundRules.OneCarryOverAtATime;
import vn.vinhdanh.budget.domain.fund.FundRules.OnlyAYearIsCarriedOver;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.Claimant;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/**
 * A source of money: of a conference, as its plan names it, or the reward fund of a commune's year. Its balances are in its
 * ledger. The reward fund of a conference has no money of its own: it draws on that of the year.
 *
 * @param basis the legal basis that the plan gives for the money; empty if the plan gives none
 * @param sequence how often the plan had changed; null in documents of earlier versions, which is 0
 * @param closed true if the conference is closed, so nothing more is reserved; null until then
 * @param year of a commune's reward fund; null for the fund of a conference
 * @param revision how often the date of the conference had been fixed or moved; null is 0
 * @param drawsOn the fund of the year that a conference's rewards come from; null for every other fund, and in documents
 *     of earlier versions
 * @param merging how far a conference's own ledger has moved to the year's; null if it had none, or has not begun
 * @param carrying what moved to other funds; null in documents of earlier versions
 */
public record Fund(
        FundId id,
        String commune,
        String name,
        String basis,
        @Nullable Integer sequence,
        @Nullable Boolean closed,
        @Nullable Integer year,
        @Nullable Integer revision,
        @Nullable FundId drawsOn,
        @Nullable Merging merging,
        @Nullable Carrying carrying)
        implements Claimant<Fund, FundEvent> {

    /** The reward fund of a commune's year. */
    public static Fund ofYear(String commune, int year) {
        return new Fund(
                FundId.rewardFundOf(commune, year),
                commune,
                "Quỹ Thi đua, khen thưởng năm " + year,
                "",
                null,
                null,
                year,
                null,
                null,
                null,
                null);
    }

    /** Takes name and basis of a newer plan. An older one changes nothing. */
    public Outcome<Fund, FundEvent> replan(Fund plan) {
        if (plan.changes() <= changes()) {
            return Outcome.of(this);
        }
        boolean datesAreNewer = plan.moves() >= moves();
        return Outcome.of(new Fund(
                id,
                commune,
                plan.name,
                plan.basis,
                plan.sequence,
                closed,
                year,
                datesAreNewer ? plan.revision : revision,
                drawsOn == null || !datesAreNewer ? drawsOn : plan.drawsOn,
                merging,
                carrying));
    }

    /**
     * The conference takes place in another year, so rewards that are selected from now on draw on that one. An older
     * date changes nothing.
     */
    public Outcome<Fund, FundEvent> reschedule(int newer, FundId yearOfDate) {
        return newer <= moves() || drawsOn == null
                ? Outcome.of(this)
                : Outcome.of(new Fund(
                        id, commune, name, basis, sequence, closed, year, newer, yearOfDate, merging, carrying));
    }

    public Outcome<Fund, FundEvent> close() {
        return Outcome.of(with(true, drawsOn, merging, carrying));
    }

    public boolean isClosed() {
        return Boolean.TRUE.equals(closed);
    }

    /** The fund whose ledger has the money. */
    public FundId source() {
        return drawsOn == null ? id : drawsOn;
    }

    /** True for the reward fund of a conference that an earlier version opened, with a ledger of its own. */
    public boolean needsMerging() {
        return id.kind() == FundKind.REWARD_FUND && year == null && (drawsOn == null || merging == Merging.RUNNING);
    }

    /** From now on the conference draws on the year's fund. Its own ledger moves there. */
    public Outcome<Fund, FundEvent> mergeInto(FundId yearsFund) {
        return drawsOn != null ? Outcome.of(this) : Outcome.of(with(closed, yearsFund, Merging.RUNNING, carrying));
    }

    /** Orders that what is free in its own ledger moves to the year's. Its rewards have moved before. */
    public Outcome<Fund, FundEvent> mergeRest() {
        Carrying moved = moved();
        return merging != Merging.RUNNING || moved.open() != null
                ? Outcome.of(this)
                : Outcome.of(with(
                        closed,
                        drawsOn,
                        merging,
                        moved.opened(new CarryOver(Objects.requireNonNull(drawsOn), null, null, null))));
    }

    public Outcome<Fund, FundEvent> merged() {
        return Outcome.of(merging == Merging.RUNNING ? with(closed, drawsOn, Merging.DONE, carrying) : this);
    }

    /** What moved from this fund to others. */
    public Carrying moved() {
        return carrying == null ? Carrying.NOTHING : carrying;
    }

    /** Asks the Chairman to carry what is free over into the next year. The same request again changes nothing. */
    public Outcome<Fund, FundEvent> proposeCarryOver(Reversal order, LedgerHead head) {
        CarryOver open = moved().open();
        if (year == null) {
            throw new OnlyAYearIsCarriedOver();
        }
        if (open != null && order.repeats(open.order())) {
            return Outcome.of(this);
        }
        if (open != null) {
            throw new OneCarryOverAtATime();
        }
        NothingIsLeftToCarryOver.check(head.balances());
        CarryOver proposed = new CarryOver(FundId.rewardFundOf(commune, year + 1), order, null, null);
        return Outcome.of(withCarrying(moved().opened(proposed)), new FundEvent.CarryOverProposed(commune, year));
    }

    public Outcome<Fund, FundEvent> approveCarryOver(Actor chairman, Instant at, LedgerHead head) {
        CarryOver open = waiting();
        Reversal approved = Reversal.waiting(open.order()).approved(chairman.id(), at);
        NothingIsLeftToCarryOver.check(head.balances());
        return Outcome.of(
                withCarrying(moved().opened(open.ordered(approved))),
                new FundEvent.CarryOverOrdered(commune, Objects.requireNonNull(year)));
    }

    public Outcome<Fund, FundEvent> rejectCarryOver() {
        Reversal.waiting(waiting().order());
        return Outcome.of(withCarrying(moved().opened(null)));
    }

    private CarryOver waiting() {
        CarryOver open = moved().open();
        return open == null ? new CarryOver(id, null, null, null) : open;
    }

    @Override
    public FundId ledger() {
        return moved().ledger(id);
    }

    @Override
    public List<Booked> lines(FundId ledger) {
        return moved().lines(id, ledger);
    }

    @Override
    public @Nullable Claim claim() {
        return moved().claim();
    }

    @Override
    public @Nullable Entry nextEntry(CommandContext context) {
        return moved().nextEntry(this, context);
    }

    /** All that is free. If nothing is, the smallest amount, which the fund does not cover. */
    @Override
    public Entry fitted(Entry entry, LedgerHead head) {
        return entry.movement() == Movement.CARRIED_OUT
                ? entry.of(Math.max(1, head.balances().available()))
                : entry;
    }

    @Override
    public Outcome<Fund, FundEvent> claimed(Claim next) {
        return Outcome.of(withCarrying(moved().claimed(next)));
    }

    @Override
    public Outcome<Fund, FundEvent> claimLost() {
        return Outcome.of(withCarrying(moved().claimed(null)));
    }

    @Override
    public Outcome<Fund, FundEvent> booked(LedgerLine line) {
        return Outcome.of(withCarrying(moved().booked(line)));
    }

    @Override
    public Outcome<Fund, FundEvent> unfunded(long available, CommandContext context) {
        return Outcome.of(withCarrying(moved().refused()));
    }

    private Fund withCarrying(Carrying next) {
        return with(closed, drawsOn, merging, next);
    }

    private Fund with(
            @Nullable Boolean isClosed, @Nullable FundId source, @Nullable Merging progress, @Nullable Carrying next) {
        return new Fund(id, commune, name, basis, sequence, isClosed, year, revision, source, progress, next);
    }

    private int changes() {
        return sequence == null ? 0 : sequence;
    }

    private int moves() {
        return revision == null ? 0 : revision;
    }
}
