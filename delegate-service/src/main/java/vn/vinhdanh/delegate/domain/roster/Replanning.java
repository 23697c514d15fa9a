package vn.vinhdanh.delegate.domain.roster;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;

/** A roster after a change of the plan, or after its conference was cancelled. */
final class Replanning {

    private Replanning() {}

    static Roster merged(Roster known, Roster next) {
        Schedule newer = next.schedule() == null
                        || known.schedule() != null
                                && known.schedule().revision()
                                        >= next.schedule().revision()
                ? known.schedule()
                : next.schedule();
        PlanCopy merged = Objects.requireNonNull(next.copy())
                .after(
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
                newer,
                known.rounds(),
                known.finishedRound(),
                merged,
                known.cancelledAt());
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
