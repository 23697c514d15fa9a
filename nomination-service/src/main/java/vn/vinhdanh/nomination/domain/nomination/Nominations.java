package vn.vinhdanh.nomination.domain.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All nominations. */
public interface Nominations extends Aggregates<Nomination, NominationEvent> {

    /** Others of the commune whose nominee may be the same: the folded name is equal. Drafts too; at most 100. */
    List<Nomination> alike(Dossier dossier);

    /** In the order of their ids; those after {@code after}. */
    List<Versioned<Nomination>> list(Filter filter, @Nullable String after, int limit);

    /** What a list is narrowed to; null where any will do. */
    record Filter(
            String commune,
            @Nullable String conferenceId,
            @Nullable NominationState state,
            @Nullable String unit) {}
}
