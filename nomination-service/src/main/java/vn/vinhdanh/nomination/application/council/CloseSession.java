package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Counts the votes, once. Each nomination then follows by itself. */
public final class CloseSession {

    private final CouncilSessions sessions;

    public CloseSession(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> close(String id, @Nullable Long expected, CommandContext cause) {
        cause.actor().requireAny(Role.COUNCIL_SECRETARY);
        return sessions.change(id, expected, cause.doing("close"), session -> session.close(cause.at()));
    }
}
