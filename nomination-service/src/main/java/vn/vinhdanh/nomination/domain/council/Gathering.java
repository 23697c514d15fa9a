package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AConflictIsDeclaredBeforeVoting;

/** Members still come, and say where they are in conflict: before the vote and while it is open. */
public sealed interface Gathering extends CouncilSession permits Convened, Voting {

    /** The same session with this council. */
    Gathering with(Council council);

    /** Ballots that were cast are thrown away uncounted; who had voted is kept. */
    @Override
    default Outcome<CouncilSession, CouncilSessionEvent> adjourn(Instant at) {
        List<Result> undecided = council().lines().stream()
                .map(line -> Result.of(
                        line, Tally.NONE, council().eligible(line), council().votesNeeded(line)))
                .toList();
        return Outcome.of(
                new Closed(council(), voted(), undecided, at),
                new CouncilSessionEvent.CouncilSessionClosed(council(), undecided, at));
    }

    @Override
    default CouncilSession knowing(String account, String unit) {
        return voted().contains(account) ? this : with(council().knowing(account, unit));
    }

    @Override
    default Outcome<CouncilSession, CouncilSessionEvent> attend(String account) {
        return Outcome.of(with(council().attendedBy(account)));
    }

    @Override
    default Outcome<CouncilSession, CouncilSessionEvent> declareConflict(
            String account, String nominationId, @Nullable String reason) {
        council().mustHave(account);
        if (!council().hasLine(nominationId)) {
            throw new InvalidInput(
                    "nominationId",
                    "Hồ sơ này không có trong phiên họp.",
                    "This nomination is not on the session's ballot.");
        }
        if (voted().contains(account)) {
            throw new AConflictIsDeclaredBeforeVoting();
        }
        return Outcome.of(with(council().with(new Conflict(account, nominationId, Conflict.Ground.DECLARED, reason))));
    }
}
