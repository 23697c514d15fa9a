package vn.vinhdanh.nomination.domain.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The store of nominations. */
public interface Nominations extends Aggregates<Nomination, NominationEvent> {

    /**
     * Nominations with the folded name of one of these nominees. Includes drafts and the given ones; at most 100 for
     * each.
     *
     * @param dossiers of one commune
     */
    List<Nomination> alike(Collection<Dossier> dossiers);

    /** Other nominations with the folded name of this nominee. */
    default List<Nomination> alike(Dossier dossier) {
        return alike(List.of(dossier)).stream()
                .filter(other -> !other.dossier().id().equals(dossier.id()))
                .toList();
    }

    /** The number of nominations in each state that occurs. Null selects all units. */
    Map<NominationState, Long> count(String commune, String conferenceId, @Nullable Set<String> units);

    /**
     * Nominations ordered by id, or by the time of creation.
     *
     * @param after the last id of the previous page; null for the first page
     */
    List<Versioned<Nomination>> list(Filter filter, @Nullable String after, int limit);

    /**
     * The conditions of a list. A null field matches every nomination.
     *
     * @param name parts of the nominee's name, without regard to diacritics and case
     */
    record Filter(
            String commune,
            @Nullable String conferenceId,
            @Nullable NominationState state,
            @Nullable Set<String> units,
            @Nullable String name,
            boolean newestFirst) {}
}
