package vn.vinhdanh.budget.domain.reward;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Movement;

/**
 * The ledger in which a reward's lines were booked before it moved to the fund of the year. The last line takes the money
 * out of it; there is none if the reward held nothing.
 */
public record FormerLedger(FundId fund, List<Booked> lines) {

    public FormerLedger {
        lines = List.copyOf(lines);
    }

    FormerLedger with(Booked line) {
        return new FormerLedger(
                fund, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** True if the money left this ledger. */
    boolean left() {
        return !lines.isEmpty()
                && switch (lines.getLast().movement()) {
                    case RESERVED_OUT, COMMITTED_OUT, PAID_OUT -> true;
                    default -> false;
                };
    }

    /** The line that brings into the new ledger what left this one. */
    NextPosting arrival() {
        Booked out = lines.getLast();
        Movement in = switch (out.movement()) {
            case RESERVED_OUT -> Movement.RESERVED_IN;
            case COMMITTED_OUT -> Movement.COMMITTED_IN;
            default -> Movement.PAID_IN;
        };
        return new NextPosting(in, out.amount());
    }
}
