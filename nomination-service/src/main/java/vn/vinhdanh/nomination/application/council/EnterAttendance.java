package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** A member is present: entered by the council's secretary, or by the member. */
public final class EnterAttendance {

    private final CouncilSessions sessions;

    public EnterAttendance(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    /** @param account whose; null for the actor's own */
    public Versioned<CouncilSession> enter(
            String id, @Nullable Long expected, @Nullable String account, CommandContext cause) {
        String member = Seats.of(account, cause.actor());
        String unit = member.equals(cause.actor().id()) ? cause.actor().unit() : "";
        return sessions.change(
                id,
                expected,
                cause.doing("attend"),
                session -> session.knowing(member, unit).attend(member));
    }
}
