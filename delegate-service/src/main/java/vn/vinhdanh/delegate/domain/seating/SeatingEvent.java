package vn.vinhdanh.delegate.domain.seating;

import org.jspecify.annotations.Nullable;

/** The events of a seating plan. */
public sealed interface SeatingEvent {

    /**
     * A delegate has another seat than before, or none any more.
     *
     * @param seat label; null if the delegate has no seat any more
     * @param change of the plan; the greatest number about a delegate is the newest word
     */
    record DelegateSeated(
            String commune, String delegate, @Nullable String seat, int change) implements SeatingEvent {}
}
