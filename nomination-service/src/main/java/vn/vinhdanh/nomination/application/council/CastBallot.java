package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.Ballot;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** A member votes, in secret: the history says that the member voted, and nothing says what. */
public final class CastBallot {

    private final CouncilSessions sessions;

    public CastBallot(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> cast(String id, Ballot ballot, CommandContext cause) {
        cause.actor().requireAny(Role.COUNCIL_MEMBER);
        return sessions.change(
                id,
                null,
                cause.doing("vote"),
                session -> session.knowing(cause.actor().id(), cause.actor().unit())
                        .cast(cause.actor().id(), ballot));
    }
}
