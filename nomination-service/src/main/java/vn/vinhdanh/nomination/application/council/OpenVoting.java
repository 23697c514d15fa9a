package vn.vinhdanh.nomination.application.council;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Opens the vote. First each nomination is put on this session's table and no other's, then the session opens. A crash
 * in between leaves nominations on the table of a session that is not yet open: asking again goes on from there.
 */
public final class OpenVoting {

    private final CouncilSessions sessions;
    private final Nominations nominations;

    public OpenVoting(CouncilSessions sessions, Nominations nominations) {
        this.sessions = sessions;
        this.nominations = nominations;
    }

    /** Nominations that were withdrawn, or taken up by another session since, are struck from the ballot. */
    public Versioned<CouncilSession> open(String id, @Nullable Long expected, CommandContext cause) {
        cause.actor().requireAny(Role.COUNCIL_SECRETARY);
        Versioned<CouncilSession> session = sessions.get(id, cause.actor());
        if (expected != null && expected != session.version()) {
            throw new StaleVersion("council session");
        }
        session.state().mustBeReadyToVote();
        Set<String> struck = session.state().council().lines().stream()
                .map(Line::nominationId)
                .filter(nominationId -> !tabled(nominationId, id, cause))
                .collect(Collectors.toSet());
        return sessions.change(id, expected, cause.doing("open the vote"), opening -> opening.openVoting(struck));
    }

    private boolean tabled(String nominationId, String sessionId, CommandContext cause) {
        try {
            nominations.change(
                    nominationId, null, cause.doing("put to the vote"), nomination -> nomination.table(sessionId));
            return true;
        } catch (OnlyAnAppraisedNominationIsVotedOn hasLeft) {
            return false;
        }
    }
}
