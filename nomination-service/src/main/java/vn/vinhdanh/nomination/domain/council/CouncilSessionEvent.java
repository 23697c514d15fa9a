package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.List;

/** What happened in a session, for the nominations that follow it. */
public sealed interface CouncilSessionEvent {

    record CouncilSessionClosed(Council council, List<Result> results, Instant at) implements CouncilSessionEvent {

        public CouncilSessionClosed {
            results = List.copyOf(results);
        }
    }
}
