package vn.vinhdanh.budget.domain.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/**
 * Something that wants lines in the ledger, one after the other. It knows what it wants, what it has, and which number
 * it is trying.
 *
 * @param <S> the aggregate itself
 * @param <E> its events
 */
public interface Claimant<S extends Claimant<S, E>, E> {

    FundId fund();

    /** What was booked for it, in the order in which it was. */
    List<Booked> lines();

    /** The number being tried; null where none is. */
    @Nullable
    Claim claim();

    /** The next booking on the way from what the ledger holds to what was told; null where they agree. */
    @Nullable
    Entry wanted(CommandContext cause);

    Outcome<S, E> claiming(Claim claim);

    /** The number went to somebody else's line. */
    Outcome<S, E> displaced();

    Outcome<S, E> booked(LedgerLine line);

    /** The fund can't cover it. Changes nothing where that was already said. */
    Outcome<S, E> unfunded(long available, CommandContext cause);
}
