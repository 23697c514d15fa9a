package vn.vinhdanh.delegate.domain.roster;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A roster after a change of the plan, or after its conference was cancelled. */
final class Replanning {

    private Replanning() {}

    static Roster merged(Roster known, Roster next) {
        PlanCopy plan = Objects.requireNonNull(next.copy());
        PlanCopy merged = plan.after(
                known.pools("").stream().collect(Collectors.toMap(Pool::code, Pool::created)),
                known.units().stream()
                        .filter(unit -> !next.units().contains(unit))
                        .toList(),
                known.copy());
        return new Roster(
                next.commune(),
                next.title(),
                next.issuer(),
                next.signatory(),
                next.venue(),
                next.cap(),
                next.groups(),
                next.units(),
                newer(known.schedule(), next.schedule(), plan),
                known.rounds(),
                known.finishedRound(),
                merged,
                known.cancelledAt());
    }

    /** A plan that is imported again after a deletion may leave the date open that was fixed before. */
    private static @Nullable Schedule newer(@Nullable Schedule known, @Nullable Schedule next, PlanCopy plan) {
        if (next == null) {
            return known != null && plan.isOutdated(known.revision()) ? null : known;
        }
        return known != null && known.revision() >= next.revision() ? known : next;
    }

    static Roster cancelled(Roster known, Instant at) {
        return new Roster(
                known.commune(),
                known.title(),
                known.issuer(),
                known.signatory(),
                known.venue(),
                known.cap(),
                known.groups(),
                known.units(),
                known.schedule(),
                known.rounds(),
                known.finishedRound(),
                known.copy(),
                at);
    }
}
