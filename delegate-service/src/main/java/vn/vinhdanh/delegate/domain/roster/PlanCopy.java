package vn.vinhdanh.delegate.domain.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.UnitTree;

/**
 * What a copy of a plan needs beside the plan itself, because plans change.
 *
 * @param sequence how often the plan changed since its import; an older fact is old news
 * @param awardees code of the group that awardees enter; null if the fact does not name it
 * @param created how many places of each pool exist, by its code
 * @param formerUnits units that are in the plan no more, with the name that they had last
 * @param register the commune's register of units, as it was last heard of; null if it was not
 * @param open revision of the date in a plan that leaves it open: a date of that revision, or an older one, was of a
 *     conference that was deleted; null if the plan has a date, and in documents of earlier versions
 * @param closed true if nothing of the conference changes any more; null before that
 */
public record PlanCopy(
        int sequence,
        @Nullable String awardees,
        Map<String, Integer> created,
        List<Unit> formerUnits,
        @Nullable UnitTree register,
        @Nullable Integer open,
        @Nullable Boolean closed) {

    public PlanCopy {
        created = Map.copyOf(created);
        formerUnits = List.copyOf(formerUnits);
    }

    /** The copy of a plan of which there was none before. */
    public static PlanCopy of(int sequence, @Nullable String awardees) {
        return of(sequence, awardees, null);
    }

    /** @param open revision of the date, if the plan leaves it open */
    public static PlanCopy of(int sequence, @Nullable String awardees, @Nullable Integer open) {
        return new PlanCopy(sequence, awardees, Map.of(), List.of(), null, open, null);
    }

    /**
     * The copy after another one, which had these pools and these units that this plan has no more.
     *
     * @param pools how many places exist, by the code of the pool
     */
    PlanCopy after(Map<String, Integer> pools, List<Unit> gone, @Nullable PlanCopy before) {
        Map<String, Integer> all = new HashMap<>(before == null ? Map.of() : before.created);
        pools.forEach((code, places) -> all.merge(code, places, Math::max));
        Set<String> codes = gone.stream().map(Unit::code).collect(Collectors.toSet());
        Stream<Unit> earlier = before == null ? Stream.empty() : before.formerUnits.stream();
        return new PlanCopy(
                sequence,
                awardees,
                all,
                Stream.concat(gone.stream(), earlier.filter(unit -> !codes.contains(unit.code())))
                        .toList(),
                before == null ? register : before.register,
                open,
                before == null ? closed : before.closed);
    }

    /** Whether a date of this revision belongs to a conference that was deleted, before the plan was imported again. */
    boolean isOutdated(int revision) {
        return open != null && revision <= open;
    }

    int created(String pool) {
        return created.getOrDefault(pool, 0);
    }

    PlanCopy created(String pool, int places) {
        Map<String, Integer> wider = new HashMap<>(created);
        wider.merge(pool, places, Math::max);
        return new PlanCopy(sequence, awardees, wider, formerUnits, register, open, closed);
    }

    PlanCopy with(UnitTree next) {
        return new PlanCopy(sequence, awardees, created, formerUnits, next, open, closed);
    }

    static PlanCopy closed(@Nullable PlanCopy open) {
        PlanCopy known = open == null ? of(0, null) : open;
        return new PlanCopy(
                known.sequence, known.awardees, known.created, known.formerUnits, known.register, known.open, true);
    }
}
