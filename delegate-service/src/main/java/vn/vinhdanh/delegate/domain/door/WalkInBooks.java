package vn.vinhdanh.delegate.domain.door;

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

    /** Begins the book, unless there is one. */
    default void open(String conferenceId, String commune, CommandContext context) {
        if (find(conferenceId).isEmpty()) {
            add(conferenceId, Outcome.of(WalkInBook.of(commune)), context);
        }
    }
}
