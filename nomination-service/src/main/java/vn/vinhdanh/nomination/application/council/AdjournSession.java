package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Ends a session that can't come to a result, as one without a quorum of votes: its nominations are free again. */
public final class AdjournSession {

    private final CouncilSessions sessions;

    public AdjournSession(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> adjourn(String id, @Nullable Long expected, String reason, CommandContext cause) {
        cause.actor().requireAny(Role.COUNCIL_SECRETARY);
        return sessions.change(
                id, expected, cause.doing("adjourn").because(reason), session -> session.adjourn(cause.at()));
    }
}
