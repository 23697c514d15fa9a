package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/**
 * Interrupts a session for a reason that its members read. Before the vote it ends; an open vote stays as it is, sealed,
 * until it is resumed.
 */
public final class AdjournSession {

    private final CouncilSessions sessions;

    public AdjournSession(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> adjourn(String id, long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return sessions.change(
                id,
                expected,
                context.withAction("adjourn").withReason(reason),
                session -> session.adjourn(reason, context.actor().name(), context.at()));
    }
}
