package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Counts the votes and closes the session. The nominations follow its event. */
public final class CloseSession {

    private final CouncilSessions sessions;

    public CloseSession(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> close(String id, long expected, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return sessions.change(id, expected, context.withAction("close"), session -> session.close(context.at()));
    }
}
