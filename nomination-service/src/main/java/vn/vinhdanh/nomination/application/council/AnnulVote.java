package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/**
 * Ends a vote whose ballots can never be counted. The Chairman does this: whoever leads the session could otherwise wait
 * for a folder that is away, and vote again.
 */
public final class AnnulVote {

    private final CouncilSessions sessions;

    public AnnulVote(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> annul(String id, long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.CHAIRMAN);
        return sessions.change(
                id,
                expected,
                context.withAction("annul the vote").withReason(reason),
                session -> session.annul(reason, context.actor().name(), context.at()));
    }
}
