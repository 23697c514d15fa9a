package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** A member is in conflict on a nomination and does not vote on it. */
public final class DeclareConflict {

    private final CouncilSessions sessions;

    public DeclareConflict(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What is declared.
     *
     * @param account whose; null for the actor's own
     */
    public record Declaration(
            @Nullable String account,
            String nominationId,
            @Nullable String reason) {}

    public Versioned<CouncilSession> declare(
            String id, @Nullable Long expected, Declaration declaration, CommandContext cause) {
        String member = Seats.of(declaration.account(), cause.actor());
        return sessions.change(
                id,
                expected,
                cause.doing("declare a conflict").because(declaration.reason()),
                session -> session.declareConflict(member, declaration.nominationId(), declaration.reason()));
    }
}
