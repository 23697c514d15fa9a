package vn.vinhdanh.budget.domain.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/**
 * An aggregate for which lines are booked in the ledger, one at a time. It keeps the lines that are booked, the claim
 * on the next line number, and can compute the next entry.
 *
 * @param <S> the aggregate itself
 * @param <E> its events
 */
public interface Claimant<S extends Claimant<S, E>, E> {

    /** The fund in whose ledger the next entry is booked. */
    FundId ledger();

    /** The lines that are booked for it in this fund's ledger, in the order of booking. */
    List<Booked> lines(FundId fund);

    /** The current claim; null if there is none. */
    @Nullable
    Claim claim();

    /** The next entry to book; null if everything is booked. */
    @Nullable
    Entry nextEntry(CommandContext context);

    /** The entry as it fits the end of the ledger. Only what moves all that is free depends on that. */
    default Entry fitted(Entry entry, LedgerHead head) {
        return entry;
    }

    /** The claim is stored. */
    Outcome<S, E> claimed(Claim claim);

    /** The claimed number was taken by another claimant's line; the claim is dropped. */
    Outcome<S, E> claimLost();

    /** The claimed line is in the ledger. */
    Outcome<S, E> booked(LedgerLine line);

    /** The fund cannot cover the next entry. Changes nothing if this shortfall is recorded already. */
    Outcome<S, E> unfunded(long available, CommandContext context);
}
