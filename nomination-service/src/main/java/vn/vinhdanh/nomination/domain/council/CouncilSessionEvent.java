package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.List;

/** The events of a session. Its nominations follow them. */
public sealed interface CouncilSessionEvent {

    record CouncilSessionClosed(Council council, List<Result> results, Instant at) implements CouncilSessionEvent {

        public CouncilSessionClosed {
            results = List.copyOf(results);
        }
    }
}
