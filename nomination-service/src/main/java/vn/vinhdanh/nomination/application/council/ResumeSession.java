package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Continues an adjourned vote with the members and the ballots that it had. */
public final class ResumeSession {

    private final CouncilSessions sessions;

    public ResumeSession(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> resume(String id, long expected, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return sessions.change(id, expected, context.withAction("resume"), session -> session.resume(context.at()));
    }
}
