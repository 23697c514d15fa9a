package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists the sessions of a commune by pages. */
public final class ListCouncilSessions {

    private final CouncilSessions sessions;

    public ListCouncilSessions(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Page<Versioned<CouncilSession>> list(@Nullable String conferenceId, PageRequest page, Actor reader) {
        reader.requireAny(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.SECRETARIAT, Role.CHAIRMAN);
        return Page.of(
                sessions.list(reader.commune(), conferenceId, page.after(), page.limit() + 1),
                page.limit(),
                Versioned::id);
    }
}
