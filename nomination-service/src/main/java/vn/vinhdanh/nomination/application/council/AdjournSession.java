package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Closes a session that cannot reach a result, for example without a quorum. Its nominations become available. */
public final class AdjournSession {

    private final CouncilSessions sessions;

    public AdjournSession(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> adjourn(
            String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return sessions.change(
                id,
                expected,
                context.withAction("adjourn").withReason(reason),
                session -> session.adjourn(context.at()));
    }
}
