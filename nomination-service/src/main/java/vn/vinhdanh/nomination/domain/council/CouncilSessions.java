package vn.vinhdanh.nomination.domain.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The store of council sessions. */
public interface CouncilSessions extends Aggregates<CouncilSession, CouncilSessionEvent> {

    /**
     * Sessions ordered by id.
     *
     * @param conferenceId null for the sessions of all conferences
     * @param after exclusive lower bound of the id; null for the first page
     */
    List<Versioned<CouncilSession>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit);
}
