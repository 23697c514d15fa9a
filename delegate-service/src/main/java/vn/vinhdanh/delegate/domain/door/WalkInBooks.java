package vn.vinhdanh.delegate.domain.door;

import java.util.function.Function;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** The walk-ins of each conference, by its id. A conference has no book until somebody writes in it. */
public interface WalkInBooks extends Aggregates<WalkInBook, Void> {

    /** As it is, or as an empty one would be. */
    default WalkInBook read(String conferenceId, String commune) {
        return find(conferenceId).map(Versioned::state).orElseGet(() -> WalkInBook.of(commune));
    }

    /** The first who writes begins the book. */
    default WalkInBook write(
            String conferenceId,
            String commune,
            CommandContext context,
            Function<WalkInBook, Outcome<WalkInBook, Void>> decide) {
        return changeOrBegin(conferenceId, WalkInBook.of(commune), null, context, decide)
                .state();
    }
}
