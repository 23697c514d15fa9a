package vn.vinhdanh.budget.domain.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * What is to be booked, before it has a place in the ledger.
 *
 * @param posting names this one booking for ever: {@code reward/<nominationId>/2}. A line carries it, which is how one
 *     knows whose line it is
 * @param amount đồng
 * @param nominationId whose reward; null for an allocation
 * @param note basis of an allocation, who received a payment, why money was released; empty where nothing is to be said
 * @param by account of the person, or {@code system}
 * @param at to the millisecond
 */
public record Entry(
        String posting,
        Movement movement,
        long amount,
        String commune,
        @Nullable String nominationId,
        String note,
        String by,
        Instant at) {

    public Entry {
        note = Text.normal(note);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
