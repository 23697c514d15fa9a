package vn.vinhdanh.budget.domain.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.kernel.CommandContext;

/**
 * What moved from a fund to others, each by a line in its own ledger and a line in the other.
 *
 * @param open the one that waits or is being booked; null if there is none
 * @param done those that are in both ledgers, in their order
 * @param claim the claim of the open one on a line; null if there is none
 */
public record Carrying(
        @Nullable CarryOver open,
        List<CarryOver> done,
        @Nullable Claim claim) {

    static final Carrying NOTHING = new Carrying(null, List.of(), null);

    public Carrying {
        done = List.copyOf(done);
    }

    Carrying opened(@Nullable CarryOver next) {
        return new Carrying(next, done, claim);
    }

    Carrying claimed(@Nullable Claim next) {
        return new Carrying(open, done, next);
    }

    /** The line is booked: the first one took the money out, the second one brought it in. */
    Carrying booked(LedgerLine line) {
        CarryOver moving = Objects.requireNonNull(open);
        if (moving.out() == null) {
            return new Carrying(new CarryOver(moving.to(), moving.order(), Booked.as(line), null), done, null);
        }
        List<CarryOver> all = new ArrayList<>(done);
        all.add(new CarryOver(moving.to(), moving.order(), moving.out(), Booked.as(line)));
        return new Carrying(null, all, null);
    }

    /** Nothing is free: a proposal waits again, and without one there is nothing to move. */
    Carrying refused() {
        Reversal order = Objects.requireNonNull(open).order();
        return opened(order == null ? null : open.ordered(order.unapproved()));
    }

    /** The ledger in which the next line is booked. */
    FundId ledger(FundId own) {
        return open != null && open.out() != null ? open.to() : own;
    }

    /** The lines of the own ledger, or of one that money went to. */
    List<Booked> lines(FundId own, FundId ledger) {
        Stream<CarryOver> all = Stream.concat(done.stream(), Stream.ofNullable(open));
        return ledger.equals(own)
                ? all.map(CarryOver::out).filter(Objects::nonNull).toList()
                : all.filter(one -> one.to().equals(ledger))
                        .map(CarryOver::in)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The amount of the line that takes the money out is not known before the end of the ledger is. */
    @Nullable
    Entry nextEntry(Fund fund, CommandContext context) {
        if (open == null || open.waits()) {
            return null;
        }
        Booked out = open.out();
        Reversal order = open.order();
        return new Entry(
                "carry-over/%s/%d/%s".formatted(fund.id().value(), done.size() + 1, out == null ? "out" : "in"),
                out == null ? Movement.CARRIED_OUT : Movement.CARRIED_IN,
                out == null ? 1 : out.amount(),
                fund.commune(),
                null,
                order == null ? "Nhập vào quỹ của năm" : order.note(),
                order == null || order.approvedBy() == null ? context.actor().id() : order.approvedBy(),
                context.at());
    }
}
