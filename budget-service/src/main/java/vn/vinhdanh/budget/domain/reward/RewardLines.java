package vn.vinhdanh.budget.domain.reward;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;

/**
 * The lines of a reward in the ledger of its fund, and in the one that it drew on before.
 *
 * @param fund the fund that the reward draws on
 * @param former null if the reward never moved
 */
public record RewardLines(
        FundId fund, List<Booked> booked, @Nullable FormerLedger former) {

    /** @param drawsOn null in documents of earlier versions: the conference's own fund */
    static RewardLines of(
            String conferenceId, @Nullable FundId drawsOn, List<Booked> booked, @Nullable FormerLedger former) {
        return new RewardLines(drawsOn == null ? FundId.rewardFundOf(conferenceId) : drawsOn, booked, former);
    }

    RewardLines movedTo(FundId other) {
        return new RewardLines(other, List.of(), new FormerLedger(fund, booked));
    }

    RewardLines with(LedgerLine line) {
        if (former != null && line.fund().equals(former.fund())) {
            return new RewardLines(fund, booked, former.with(Booked.as(line)));
        }
        return new RewardLines(
                fund, Stream.concat(booked.stream(), Stream.of(Booked.as(line))).toList(), former);
    }

    /** What both ledgers hold for the reward. Moving changes nothing of it. */
    BookedAmounts amounts() {
        return BookedAmounts.of(all().toList());
    }

    int count() {
        return (int) all().count();
    }

    public List<Booked> in(FundId ledger) {
        if (former != null && ledger.equals(former.fund())) {
            return former.lines();
        }
        return ledger.equals(fund) ? booked : List.of();
    }

    /** The ledger in which the next line is booked: the former one until the money has left it. */
    FundId ledger() {
        return former != null && leaves() ? former.fund() : fund;
    }

    @Nullable
    NextPosting next(RewardInstructions told) {
        if (leaves()) {
            return NextPosting.departure(amounts());
        }
        if (former != null && former.left() && booked.isEmpty()) {
            return former.arrival();
        }
        return NextPosting.of(amounts(), told);
    }

    private boolean leaves() {
        return former != null
                && !former.left()
                && booked.isEmpty()
                && !amounts().isZero();
    }

    private Stream<Booked> all() {
        return former == null ? booked.stream() : Stream.concat(former.lines().stream(), booked.stream());
    }
}
