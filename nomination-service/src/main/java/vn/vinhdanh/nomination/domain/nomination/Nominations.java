package vn.vinhdanh.nomination.domain.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The store of nominations. */
public interface Nominations extends Aggregates<Nomination, NominationEvent> {

    /** Other nominations of the commune with an equal folded name of the nominee. Includes drafts; at most 100. */
    List<Nomination> alike(Dossier dossier);

    /**
     * Nominations ordered by id.
     *
     * @param after exclusive lower bound of the id; null for the first page
     */
    List<Versioned<Nomination>> list(Filter filter, @Nullable String after, int limit);

    /** The conditions of a list. A null field matches every nomination. */
    record Filter(
            String commune,
            @Nullable String conferenceId,
            @Nullable NominationState state,
            @Nullable String unit) {}
}
