package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.nomination.domain.council.Ballot;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** A member votes, in secret: the history says that the member voted, and nothing says what. */
public final class CastBallot {

    private final CouncilSessions sessions;

    public CastBallot(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Stored<CouncilSession> cast(String id, Ballot ballot, Cause cause) {
        cause.actor().mustBe(Role.COUNCIL_MEMBER);
        return sessions.change(
                id,
                null,
                cause.doing("vote"),
                session -> session.knowing(cause.actor().id(), cause.actor().unit())
                        .cast(cause.actor().id(), ballot));
    }
}
