package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.Ballot;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Casts a member's secret ballot. The history records that the member voted, and no choices. */
public final class CastBallot {

    private final CouncilSessions sessions;

    public CastBallot(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> cast(String id, Ballot ballot, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_MEMBER);
        return sessions.change(
                id,
                null,
                context.withAction("vote"),
                session -> session.withConflictsOf(
                                context.actor().id(), context.actor().unit())
                        .cast(context.actor().id(), ballot));
    }
}
