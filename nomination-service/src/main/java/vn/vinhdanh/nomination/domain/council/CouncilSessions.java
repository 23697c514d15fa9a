package vn.vinhdanh.nomination.domain.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All sessions. */
public interface CouncilSessions extends Aggregates<CouncilSession, CouncilSessionEvent> {

    /** In the order of their ids; those after {@code after}; of every conference where none is named. */
    List<Versioned<CouncilSession>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit);
}
