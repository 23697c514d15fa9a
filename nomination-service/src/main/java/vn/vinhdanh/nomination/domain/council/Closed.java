package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhdanh.kernel.Outcome;

/**
 * A closed session. Its result is final. The ballot box is deleted; the totals of each line and the accounts of the
 * members who voted remain.
 *
 * @param results one for each line, decided or not
 */
public record Closed(Council council, Set<String> voted, List<Result> results, Instant closedAt)
        implements CouncilSession {

    public Closed {
        voted = Collections.unmodifiableSet(new TreeSet<>(voted));
        results = List.copyOf(results);
    }

    /** Ends a session without a result. Its nominations can be tabled by another session. */
    static Outcome<CouncilSession, CouncilSessionEvent> undecided(Council council, Set<String> voted, Instant at) {
        List<Result> results = council.lines().stream()
                .map(line -> Result.of(line, Tally.NONE, council.eligible(line), council.votesNeeded(line)))
                .toList();
        return Outcome.of(
                new Closed(council, voted, results, at),
                new CouncilSessionEvent.CouncilSessionClosed(council, results, at));
    }

    @Override
    public SessionState state() {
        return SessionState.CLOSED;
    }

    @Override
    public boolean hasEnded() {
        return true;
    }
}
