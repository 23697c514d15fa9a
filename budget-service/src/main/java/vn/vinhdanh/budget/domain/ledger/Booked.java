package vn.vinhdanh.budget.domain.ledger;

import java.time.Instant;

/** The copy of a booked line that its claimant keeps. */
public record Booked(long line, Movement movement, long amount, Instant at) {

    public static Booked as(LedgerLine line) {
        return new Booked(
                line.number(),
                line.entry().movement(),
                line.entry().amount(),
                line.entry().at());
    }
}
