package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AConflictIsDeclaredBeforeVoting;

/** A session that is not closed: members attend and declare conflicts, before and during the vote. */
public sealed interface Gathering extends CouncilSession permits Convened, Voting {

    Gathering withCouncil(Council council);

    @Override
    default boolean hasEnded() {
        return false;
    }

    /** Discards the ballots uncounted and keeps the accounts of the members who voted. */
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
    default CouncilSession withConflictsOf(String account, String unit) {
        return voted().contains(account) ? this : withCouncil(council().withConflictsOf(account, unit));
    }

    @Override
    default Outcome<CouncilSession, CouncilSessionEvent> attend(String account) {
        return Outcome.of(withCouncil(council().withAttendanceOf(account)));
    }

    @Override
    default Outcome<CouncilSession, CouncilSessionEvent> declareConflict(
            String account, String nominationId, @Nullable String reason) {
        council().requireMember(account);
        if (!council().hasLine(nominationId)) {
            throw new InvalidInput(
                    "nominationId",
                    "Hồ sơ này không có trong phiên họp.",
                    "This nomination is not on the session's ballot.");
        }
        if (voted().contains(account)) {
            throw new AConflictIsDeclaredBeforeVoting();
        }
        return Outcome.of(withCouncil(
                council().withConflict(new Conflict(account, nominationId, Conflict.Ground.DECLARED, reason))));
    }
}
