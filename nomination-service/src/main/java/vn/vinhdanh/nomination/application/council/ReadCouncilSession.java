package vn.vinhdanh.nomination.application.council;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** Reads one session. */
public final class ReadCouncilSession {

    private final CouncilSessions sessions;

    public ReadCouncilSession(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> read(String id, Actor reader) {
        reader.requireAny(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.SECRETARIAT, Role.CHAIRMAN);
        return sessions.get(id, reader);
    }
}
