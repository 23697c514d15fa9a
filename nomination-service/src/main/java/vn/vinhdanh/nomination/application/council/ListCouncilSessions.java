package vn.vinhdanh.nomination.application.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.nomination.application.Part;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;

/** The sessions of a commune, in parts. */
public final class ListCouncilSessions {

    private final CouncilSessions sessions;

    public ListCouncilSessions(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public List<Stored<CouncilSession>> list(@Nullable String conferenceId, Part part, Actor reader) {
        reader.mustBe(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.SECRETARIAT, Role.CHAIRMAN);
        return sessions.list(reader.commune(), conferenceId, part.after(), part.limit());
    }
}
