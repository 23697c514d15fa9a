package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Enters a member as present. The member or the council's secretary does this. */
public final class EnterAttendance {

    private final CouncilSessions sessions;
    private final MembersInOffice members;

    public EnterAttendance(CouncilSessions sessions, MembersInOffice members) {
        this.sessions = sessions;
        this.members = members;
    }

    /** @param account account of the member; null for the actor's own */
    public Versioned<CouncilSession> enter(
            String id, @Nullable Long expected, @Nullable String account, CommandContext context) {
        String member = MemberAccounts.resolve(account, context.actor());
        String unit = member.equals(context.actor().id()) ? context.actor().unit() : "";
        return sessions.change(
                id,
                expected,
                context.withAction("attend"),
                session -> members.seated(session, context)
                        .withConflictsOf(member, unit)
                        .attend(member));
    }
}
