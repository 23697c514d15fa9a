package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.Outcome;

/** A session that is not closed: members attend, before and during the vote. */
public sealed interface Gathering extends CouncilSession permits Convened, Voting {

    Gathering withCouncil(Council council);

    @Override
    default boolean hasEnded() {
        return false;
    }

    @Override
    default CouncilSession withConflictsOf(String account, String unit) {
        return voted().contains(account) ? this : withCouncil(council().withConflictsOf(account, unit));
    }

    @Override
    default Outcome<CouncilSession, CouncilSessionEvent> attend(String account) {
        return Outcome.of(withCouncil(council().withAttendanceOf(account, true)));
    }
}
