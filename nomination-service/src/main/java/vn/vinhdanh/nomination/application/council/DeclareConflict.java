package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/**
 * Declares a conflict of interest on a nomination. A member's own takes effect at once. The secretary's for a member is a
 * question, which the member has to confirm.
 */
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
        Actor actor = context.actor();
        String member = MemberAccounts.resolve(declaration.account(), actor);
        return sessions.change(
                id,
                expected,
                context.withAction("declare a conflict").withReason(declaration.reason()),
                session -> member.equals(actor.id())
                        ? session.declareConflict(member, declaration.nominationId(), declaration.reason())
                        : session.ask(member, declaration.nominationId(), declaration.reason(), actor.name()));
    }
}
