package vn.vinhdanh.delegate.domain.seating;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** What the next plan says to each whose seat it changes. */
    static List<SeatingEvent> between(SeatingPlan plan, SeatingPlan next) {
        return Stream.concat(plan.seats().keySet().stream(), next.seats().keySet().stream())
                .distinct()
                .sorted()
                .filter(delegate ->
                        !Objects.equals(plan.seats().get(delegate), next.seats().get(delegate)))
                .<SeatingEvent>map(delegate -> new DelegateSeated(
                        plan.commune(), delegate, next.seats().get(delegate), plan.changes() + 1))
                .toList();
    }
}
