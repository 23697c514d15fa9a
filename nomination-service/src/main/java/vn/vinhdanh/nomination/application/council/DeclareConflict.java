package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Declares a member's conflict of interest on a nomination. The member does not vote on it. */
public final class DeclareConflict {

    private final CouncilSessions sessions;

    public DeclareConflict(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The declared conflict.
     *
     * @param account account of the member; null for the actor's own
     */
    public record Declaration(
            @Nullable String account,
            String nominationId,
            @Nullable String reason) {}

    public Versioned<CouncilSession> declare(
            String id, @Nullable Long expected, Declaration declaration, CommandContext context) {
        String member = MemberAccounts.resolve(declaration.account(), context.actor());
        return sessions.change(
                id,
                expected,
                context.withAction("declare a conflict").withReason(declaration.reason()),
                session -> session.declareConflict(member, declaration.nominationId(), declaration.reason()));
    }
}
