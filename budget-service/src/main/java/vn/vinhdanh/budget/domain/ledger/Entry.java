package vn.vinhdanh.budget.domain.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * The content of a ledger line, before it has a number.
 *
 * @param posting unique key of this booking, {@code reward/<nominationId>/2}; it identifies the claimant of a line
 * @param amount in đồng
 * @param nominationId the nomination whose reward moves; null for an allocation
 * @param note basis of an allocation, reason of a reversal, recipient of a payment, reason of a release; empty if there is nothing to note
 * @param by account of the person, or {@code system}
 * @param at precise to the millisecond
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

    /** The same entry with another amount. */
    public Entry of(long other) {
        return new Entry(posting, movement, other, commune, nominationId, note, by, at);
    }
}
