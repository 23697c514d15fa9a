package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AttendanceStandsOnceVotingIsOpen;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Takes back an attendance that was entered by mistake. The history of the session keeps both entries. */
public final class MarkAbsent {

    private final CouncilSessions sessions;
    private final MembersInOffice members;

    public MarkAbsent(CouncilSessions sessions, MembersInOffice members) {
        this.sessions = sessions;
        this.members = members;
    }

    /** @throws AttendanceStandsOnceVotingIsOpen once the vote has been opened */
    public Versioned<CouncilSession> mark(String id, long expected, String account, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return sessions.change(
                id,
                expected,
                context.withAction("mark absent"),
                session -> members.seated(session, context).markAbsent(account));
    }
}
